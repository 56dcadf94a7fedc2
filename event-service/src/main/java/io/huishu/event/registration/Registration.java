package io.huishu.event.registration;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's place (报名) at one activity. */
@TableName("registration")
public class Registration {
    @TableId(type = IdType.INPUT)
    private String id;

    @Version
    private long version;

    private String activityId;
    private @Nullable String unitId;
    private @Nullable String personId;
    private String personName;
    private @Nullable String phoneCipher;
    private @Nullable String personKey;
    private @Nullable String formerKey;
    private RegistrationState state;
    private Money feeFen;
    private FeeStep feeStep;
    private Money paidFen;
    private @Nullable String paidWay;
    private @Nullable String chargeId;
    private @Nullable Instant holdUntil;
    private @Nullable Money refundFen;
    private Money officeFen;
    private Money refundedFen;
    private String checkInCode;
    private Instant registeredAt;
    private @Nullable Instant attendedAt;
    private @Nullable Instant nextStepAt;
    private int steps;

    @SuppressWarnings("NullAway.Init") // filled by the store
    private Registration() {}

    private Registration(
            String id,
            String activityId,
            Attendee attendee,
            @Nullable String phoneCipher,
            String personKey,
            String checkInCode,
            Money fee,
            Instant registeredAt) {
        this.id = id;
        this.activityId = activityId;
        this.unitId = attendee.unitId();
        this.personId = attendee.personId();
        this.personName = attendee.name();
        this.phoneCipher = phoneCipher;
        this.personKey = personKey;
        this.state = RegistrationState.CONFIRMED;
        this.feeFen = fee;
        this.feeStep = FeeStep.NONE;
        this.paidFen = Money.ZERO;
        this.officeFen = Money.ZERO;
        this.refundedFen = Money.ZERO;
        this.checkInCode = checkInCode;
        this.registeredAt = registeredAt;
    }

    /**
     * @param personKey the same for the same person at one activity, so that nobody takes two places
     * @param checkInCode 20 characters nobody can guess
     */
    public static Registration confirmed(
            String id,
            String activityId,
            Attendee attendee,
            @Nullable String phoneCipher,
            String personKey,
            String checkInCode,
            Instant now) {
        return new Registration(id, activityId, attendee, phoneCipher, personKey, checkInCode, Money.ZERO, now);
    }

    /**
     * Holds the place until the fee is paid.
     *
     * @param until when it is given back unpaid
     */
    void await(Money fee, Instant until) {
        state = RegistrationState.AWAITING_PAYMENT;
        feeFen = fee;
        feeStep = FeeStep.ASKING;
        holdUntil = until;
        nextStepAt = until;
    }

    /** payment-service charges it. */
    void charged(String charge) {
        chargeId = charge;
        if (feeStep == FeeStep.ASKING) {
            feeStep = FeeStep.OWED;
        }
    }

    /** The office vouches for the fee: the place is given before it is paid. */
    void vouch() {
        become(RegistrationState.CONFIRMED);
        holdUntil = null;
        nextStepAt = null;
    }

    /**
     * The fee was paid in whole.
     *
     * @param how payment-service's word for the way it was paid; null when that is not known
     * @return whether the person has a place by it now
     */
    boolean paid(String charge, @Nullable String how) {
        received(charge, how);
        feeStep = FeeStep.PAID;
        nextStepAt = null;
        if (state != RegistrationState.AWAITING_PAYMENT) {
            return false;
        }
        become(RegistrationState.CONFIRMED);
        holdUntil = null;
        return true;
    }

    /** A payment came after the hold and found a place that is free. */
    void placedAgain(String charge, @Nullable String how) {
        become(RegistrationState.CONFIRMED);
        personKey = formerKey;
        formerKey = null;
        received(charge, how);
        feeStep = FeeStep.PAID;
        holdUntil = null;
        nextStepAt = null;
    }

    /** A payment came after the hold and found no place: all of it goes back. */
    void paidForNothing(String charge, @Nullable String how, Instant now) {
        received(charge, how);
        giveUp(feeFen, now);
    }

    private void received(String charge, @Nullable String how) {
        chargeId = charge;
        paidFen = feeFen;
        paidWay = how;
    }

    /** Nobody paid in time: the place is given back. What may have been paid all the same, payment-service says. */
    void expire(Instant now) {
        become(RegistrationState.EXPIRED);
        formerKey = personKey;
        personKey = null;
        giveUp(null, now);
    }

    /** Signing up failed half-way; its person may sign up at once again. */
    void undo(Instant now) {
        become(RegistrationState.CANCELLED);
        personKey = null;
        giveUp(feeFen, now);
    }

    /**
     * Gives the place back, and of a fee what the activity's rule says.
     *
     * @param back what comes back of a paid fee
     * @throws RegistrationStateForbids when it is cancelled already, or its person has come in
     */
    public void cancel(Money back, Instant now) {
        requireCancellable();
        boolean unpaid = state == RegistrationState.AWAITING_PAYMENT;
        state = RegistrationState.CANCELLED;
        personKey = null;
        if (feeStep.isOpen()) {
            giveUp(unpaid ? feeFen : back, now);
        }
    }

    /** @throws RegistrationStateForbids when it is cancelled already, or its person has come in */
    void requireCancellable() {
        if (!state.mayBecome(RegistrationState.CANCELLED) || attendedAt != null) {
            throw new RegistrationStateForbids(attendedAt == null ? "这个报名已经取消了。" : "已经签到，不能再取消报名。");
        }
    }

    /** @param back null leaves a paid fee as it is */
    void giveUp(@Nullable Money back, Instant now) {
        feeStep = FeeStep.GIVING_UP;
        refundFen = back;
        steps = 0;
        nextStepAt = now;
    }

    /**
     * payment-service knows that the place was given up.
     *
     * @param back what goes back in all; null when nothing had been paid
     * @param byOffice the part of it that only the office can pay out
     */
    void givenUp(@Nullable Money back, Money byOffice) {
        feeStep = FeeStep.GIVEN_UP;
        nextStepAt = null;
        officeFen = byOffice;
        if (back != null) {
            refundFen = back;
            paidFen = paidFen.compareTo(back) < 0 ? back : paidFen;
        } else if (refundFen != null && !paidFen.isPositive()) {
            refundFen = Money.ZERO;
        }
    }

    /** Plans the next step before this one is taken. */
    void tried(Instant next) {
        steps++;
        nextStepAt = next;
    }

    /** Money of the fee reached the payer. */
    void refunded(Money amount) {
        refundedFen = refundedFen.plus(amount);
    }

    /**
     * A payment that came when nothing was owed any more reached the payer again. One that came twice says nothing about a
     * place that is kept.
     */
    void lateMoneyBack(Money amount) {
        if (!state.isLive()) {
            paidFen = paidFen.plus(amount);
            refundedFen = refundedFen.plus(amount);
        }
    }

    private void become(RegistrationState next) {
        if (!state.mayBecome(next)) {
            throw new RegistrationStateForbids("这个报名刚刚变了，请刷新后再试。");
        }
        state = next;
    }

    /**
     * Lets the person in.
     *
     * @return false when the person came in before; nothing changes then
     * @throws RegistrationStateForbids when it is cancelled or its fee is not paid
     */
    public boolean attend(Instant at) {
        if (state == RegistrationState.AWAITING_PAYMENT) {
            throw new RegistrationStateForbids("这个报名还没有交活动费，请先付款再签到。");
        }
        if (state != RegistrationState.CONFIRMED) {
            throw new RegistrationStateForbids("这个报名已经取消，请到服务台重新登记。");
        }
        if (attendedAt != null) {
            return false;
        }
        attendedAt = at;
        return true;
    }

    /** @throws RegistrationStateForbids when the person has not come in */
    public void withdrawAttendance() {
        if (attendedAt == null) {
            throw new RegistrationStateForbids("这个人还没有签到。");
        }
        attendedAt = null;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String activityId() {
        return activityId;
    }

    public @Nullable String unitId() {
        return unitId;
    }

    public @Nullable String personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public @Nullable String personKey() {
        return personKey;
    }

    public RegistrationState state() {
        return state;
    }

    public Money fee() {
        return feeFen;
    }

    public FeeStep feeStep() {
        return feeStep;
    }

    public @Nullable String chargeId() {
        return chargeId;
    }

    /** What had come of the fee, whether or not it went back since. */
    public Money paid() {
        return paidFen;
    }

    /** Whether a paid fee had not come through WeChat, so that only the office can give it back. */
    boolean isPaidAtOffice() {
        return paidWay != null && !"WECHAT".equals(paidWay);
    }

    /** Until when the place is held unpaid. */
    public @Nullable Instant holdUntil() {
        return holdUntil;
    }

    /** What is to go back of a paid fee; null when that is not decided. */
    public @Nullable Money refund() {
        return refundFen;
    }

    public Money refunded() {
        return refundedFen;
    }

    /** The key under which an expired one had held its place. */
    public @Nullable String formerKey() {
        return formerKey;
    }

    public int steps() {
        return steps;
    }

    public @Nullable Instant nextStepAt() {
        return nextStepAt;
    }

    public String checkInCode() {
        return checkInCode;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable Instant attendedAt() {
        return attendedAt;
    }
}
