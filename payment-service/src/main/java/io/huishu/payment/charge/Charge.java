package io.huishu.payment.charge;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import io.huishu.payment.receipt.ReceiptBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one unit owes: the dues of a year, or the fee of a registration. It may be paid in parts and is settled once. */
@TableName("charge")
public class Charge {
    @TableId(type = IdType.INPUT)
    private String id;

    private ChargeKind kind;
    private @Nullable String sourceId;
    private String unitId;
    private String tier;
    private @Nullable Integer duesYear;
    private @Nullable String standardId;
    private @Nullable Integer coversThrough;
    private String subject;
    private Money amountFen;
    private Money reducedFen;
    private Money receivedFen;
    private Money refundedFen;
    private ChargeState state;
    private LocalDate dueOn;
    private Instant raisedAt;
    private @Nullable Instant settledAt;
    private @Nullable SettlementMethod method;
    private @Nullable String reference;
    private @Nullable String receiptNo;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Charge() {}

    private Charge(String id, NewCharge wanted, Instant raisedAt) {
        this.id = id;
        this.unitId = wanted.unitId();
        this.tier = wanted.tier();
        this.duesYear = wanted.year();
        this.standardId = wanted.standardId();
        this.coversThrough = wanted.coversThrough();
        this.kind = wanted.kind();
        this.sourceId = wanted.sourceId();
        this.subject = wanted.subject();
        this.amountFen = wanted.amount();
        this.reducedFen = Money.ZERO;
        this.receivedFen = Money.ZERO;
        this.refundedFen = Money.ZERO;
        this.state = ChargeState.OPEN;
        this.dueOn = wanted.dueOn();
        this.raisedAt = raisedAt;
    }

    /** @throws IllegalArgumentException for nothing or less: a charge of zero is never sent to anybody */
    public static Charge raise(String id, NewCharge wanted, Instant raisedAt) {
        if (!wanted.amount().isPositive()) {
            throw new IllegalArgumentException("A charge is more than zero: " + wanted);
        }
        return new Charge(id, wanted, raisedAt);
    }

    /**
     * Takes at most what is due.
     *
     * @return what was taken
     * @throws ChargeNotOpen when nobody owes it any more
     */
    Money take(Money offered) {
        requireOpen();
        Money taken = offered.compareTo(due()) < 0 ? offered : due();
        receivedFen = receivedFen.plus(taken);
        return taken;
    }

    /** @throws IllegalStateException when less than this had been received */
    void giveBack(Money amount) {
        if (receivedFen.compareTo(amount) < 0) {
            throw new IllegalStateException("Charge " + id + " never received " + amount);
        }
        receivedFen = receivedFen.minus(amount);
    }

    /**
     * @param last the money after which nothing is due
     * @throws ChargeNotOpen when it is settled, waived or reversed already
     */
    Fact settle(Received last, @Nullable String receipt) {
        become(ChargeState.SETTLED);
        settledAt = last.at();
        method = last.method();
        reference = last.reference();
        receiptNo = receipt;
        return duesYear == null ? feeSettled(last) : duesSettled(last, duesYear);
    }

    private ChargeSettled duesSettled(Received last, int year) {
        return new ChargeSettled(
                id,
                unitId,
                year,
                subject,
                receivedFen,
                last.method(),
                last.at(),
                receiptNo,
                last.personId(),
                Objects.requireNonNull(coversThrough),
                version + 1);
    }

    private FeeSettled feeSettled(Received last) {
        return new FeeSettled(
                id,
                Objects.requireNonNull(sourceId),
                unitId,
                subject,
                receivedFen,
                last.method(),
                last.at(),
                last.personId(),
                version + 1);
    }

    /** Takes back money that had been booked by mistake and had settled it. */
    ChargeReopened reopen(Money amount, String why, Instant at) {
        giveBack(amount);
        become(ChargeState.OPEN);
        settledAt = null;
        method = null;
        reference = null;
        receiptNo = null;
        return new ChargeReopened(id, unitId, duesYear, sourceId, why, at, version + 1);
    }

    /**
     * Money that it had received went back.
     *
     * @return what to tell when nothing of it is left; then a settled charge is reversed and has no receipt any more
     * @throws IllegalStateException when less than this is left
     */
    Optional<ChargeReversed> refund(Money amount, String why, Instant at) {
        if (receivedFen.minus(refundedFen).compareTo(amount) < 0) {
            throw new IllegalStateException("Charge " + id + " has less left than " + amount);
        }
        refundedFen = refundedFen.plus(amount);
        if (state != ChargeState.SETTLED || refundedFen.compareTo(receivedFen) < 0) {
            return Optional.empty();
        }
        become(ChargeState.REVERSED);
        receiptNo = null;
        reason = why;
        return Optional.of(new ChargeReversed(id, unitId, kind, duesYear, sourceId, receivedFen, why, at, version + 1));
    }

    /**
     * Nobody owes it any more, since what it was for was given up.
     *
     * @return what had been due
     * @throws ChargeNotOpen when it is no longer open
     */
    Money cancel(String why) {
        Money due = due();
        become(ChargeState.CANCELLED);
        reducedFen = reducedFen.plus(due);
        reason = why;
        return due;
    }

    ChargeCancelled cancelled(String why, Instant at) {
        return new ChargeCancelled(id, unitId, kind, sourceId, why, at, version + 1);
    }

    /**
     * Forgives all of it.
     *
     * @param why the deciding words, shown to the unit
     * @throws ChargeNotOpen when it is settled, waived or reversed already
     * @throws IllegalStateException when a part was received: then the rest is reduced, and what came settles it
     */
    public ChargeWaived waive(String why, Instant at) {
        become(ChargeState.WAIVED);
        if (receivedFen.isPositive()) {
            throw new IllegalStateException("Charge " + id + " has received " + receivedFen);
        }
        Money forgiven = due();
        reducedFen = amountFen;
        reason = why;
        return new ChargeWaived(
                id,
                unitId,
                Objects.requireNonNull(duesYear),
                forgiven,
                why,
                Objects.requireNonNull(coversThrough),
                at,
                version + 1);
    }

    /**
     * Forgives a part of what is due.
     *
     * @param why the deciding words, shown to the unit
     * @throws ChargeNotOpen when it is settled, waived or reversed already
     * @throws IllegalStateException for more than is due
     */
    ChargeReduced reduce(Money amount, String why, Instant at) {
        requireOpen();
        if (!amount.isPositive() || amount.compareTo(due()) > 0) {
            throw new IllegalStateException("Charge " + id + " cannot be reduced by " + amount);
        }
        reducedFen = reducedFen.plus(amount);
        reason = why;
        return new ChargeReduced(id, unitId, Objects.requireNonNull(duesYear), amount, due(), why, at, version + 1);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ChargeNotOpen(state);
        }
    }

    private void become(ChargeState next) {
        if (!state.mayBecome(next)) {
            throw new ChargeNotOpen(state);
        }
        state = next;
    }

    public ChargeRaised raised() {
        return new ChargeRaised(
                id,
                unitId,
                Objects.requireNonNull(duesYear),
                subject,
                amountFen,
                dueOn,
                Objects.requireNonNull(coversThrough),
                raisedAt);
    }

    public ReceiptBasis receiptBasis() {
        return new ReceiptBasis(id, unitId, subject, amountFen.minus(reducedFen));
    }

    public boolean isOpen() {
        return state == ChargeState.OPEN;
    }

    public String id() {
        return id;
    }

    public ChargeKind kind() {
        return kind;
    }

    /** The registration that a fee is for; null for dues. */
    public @Nullable String sourceId() {
        return sourceId;
    }

    /** Null for a fee. */
    public @Nullable Integer duesYear() {
        return duesYear;
    }

    /** The level it was billed for; empty for a fee. */
    public String tier() {
        return tier;
    }

    /** The adopted standard that says the amount; null for a fee. */
    public @Nullable String standardId() {
        return standardId;
    }

    /** The last year that is paid for: the year itself, or the next one for a unit that joined late; null for a fee. */
    public @Nullable Integer coversThrough() {
        return coversThrough;
    }

    public String unitId() {
        return unitId;
    }

    public ChargeState state() {
        return state;
    }

    /** What the standard or the activity asks, before reductions. */
    public Money amount() {
        return amountFen;
    }

    public Money reduced() {
        return reducedFen;
    }

    public Money received() {
        return receivedFen;
    }

    public Money refunded() {
        return refundedFen;
    }

    /** What is still to be paid. */
    public Money due() {
        return amountFen.minus(reducedFen).minus(receivedFen);
    }

    public String subject() {
        return subject;
    }

    public @Nullable String receiptNo() {
        return receiptNo;
    }
}
