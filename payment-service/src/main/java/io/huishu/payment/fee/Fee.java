package io.huishu.payment.fee;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fee of one registration. It is written down also when its place was given up before it was ever charged, so that a
 * request that comes late charges nobody.
 */
@TableName("fee")
public class Fee {
    @TableId(type = IdType.INPUT)
    private String id;

    private @Nullable String chargeId;
    private @Nullable String activityId;
    private @Nullable String personId;
    private Money amountFen;
    private @Nullable Instant payUntil;
    private FeeState state;
    private Money backFen;
    private Money officeFen;
    private @Nullable String reason;
    private Instant raisedAt;
    private @Nullable Instant givenUpAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Fee() {}

    @SuppressWarnings("NullAway.Init")
    private Fee(String registrationId, Money amount, Instant now) {
        this.id = registrationId;
        this.amountFen = amount;
        this.backFen = Money.ZERO;
        this.officeFen = Money.ZERO;
        this.raisedAt = now;
        this.state = FeeState.RAISED;
    }

    static Fee raise(NewFee wanted, String charge, Instant now) {
        Fee fee = new Fee(wanted.registrationId(), wanted.amount(), now);
        fee.chargeId = charge;
        fee.activityId = wanted.activityId();
        fee.personId = wanted.personId();
        fee.payUntil = wanted.payUntil();
        return fee;
    }

    /** A place given up of which nothing was ever charged. */
    static Fee neverRaised(String registrationId, String why, Instant now) {
        Fee fee = new Fee(registrationId, Money.ZERO, now);
        fee.giveUp(new Ended.Cancelled(), why, now);
        return fee;
    }

    /** @param ended what it came to, to be told again when it is asked again */
    void giveUp(Ended ended, String why, Instant now) {
        state = FeeState.GIVEN_UP;
        if (ended instanceof Ended.GoesBack(Money back, Money byOffice)) {
            backFen = back;
            officeFen = byOffice;
        }
        reason = why;
        givenUpAt = now;
    }

    /** What giving it up came to. */
    Ended ended() {
        return backFen.isPositive() || officeFen.isPositive()
                ? new Ended.GoesBack(backFen, officeFen)
                : new Ended.Cancelled();
    }

    boolean isGivenUp() {
        return state == FeeState.GIVEN_UP;
    }

    /** Whether it is what is wanted now. */
    boolean sameAs(NewFee wanted) {
        return amountFen.equals(wanted.amount());
    }

    public String id() {
        return id;
    }

    public @Nullable String chargeId() {
        return chargeId;
    }

    /** Who had signed up; null when the office did. */
    public @Nullable String personId() {
        return personId;
    }

    public Money amount() {
        return amountFen;
    }

    public @Nullable Instant payUntil() {
        return payUntil;
    }
}
