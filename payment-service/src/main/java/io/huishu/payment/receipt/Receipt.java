package io.huishu.payment.receipt;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A numbered proof that a charge was settled. What stands on it never changes; a wrong one is voided. */
@TableName("receipt")
public class Receipt {
    @TableId(type = IdType.INPUT)
    private String id;

    private ReceiptState state;
    private @Nullable String bookId;
    private @Nullable Long serial;
    private @Nullable String number;
    private String chargeId;
    private @Nullable String validChargeId;
    private String unitId;
    private String payer;
    private String subject;
    private Money amountFen;
    private Instant askedAt;
    private @Nullable Instant issuedAt;
    private @Nullable String replacesId;
    private @Nullable Instant voidedAt;
    private @Nullable String voidedBy;
    private @Nullable String voidReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Receipt() {}

    private Receipt(String id, ReceiptBasis basis, String payer, @Nullable String replacesId, Instant askedAt) {
        this.id = id;
        this.state = ReceiptState.WAITING;
        this.chargeId = basis.chargeId();
        this.validChargeId = basis.chargeId();
        this.unitId = basis.unitId();
        this.payer = payer;
        this.subject = basis.subject();
        this.amountFen = basis.amount();
        this.replacesId = replacesId;
        this.askedAt = askedAt;
    }

    /**
     * A receipt that waits for its number.
     *
     * @param payer the unit's name as it is now
     * @param replacesId the void one in whose place it stands
     */
    static Receipt ask(String id, ReceiptBasis basis, String payer, @Nullable String replacesId, Instant askedAt) {
        return new Receipt(id, basis, payer, replacesId, askedAt);
    }

    void number(ReceiptNumber taken, Instant at) {
        become(ReceiptState.ISSUED);
        bookId = taken.bookId();
        serial = taken.serial();
        number = taken.text();
        issuedAt = at;
    }

    /** @param by the account; null when it follows from money that went back */
    ReceiptVoided makeVoid(String reason, @Nullable String by, Instant at) {
        become(ReceiptState.VOID);
        end(reason, by, at);
        return new ReceiptVoided(id, numbered(), chargeId, unitId, amountFen, reason, at, version + 1);
    }

    /** It never had a number, so nobody is told. */
    void withdraw(String reason, Instant at) {
        become(ReceiptState.WITHDRAWN);
        end(reason, null, at);
    }

    private void end(String reason, @Nullable String by, Instant at) {
        validChargeId = null;
        voidReason = reason;
        voidedBy = by;
        voidedAt = at;
    }

    private void become(ReceiptState next) {
        if (!state.mayBecome(next)) {
            throw new ReceiptNotIssued(state);
        }
        state = next;
    }

    public ReceiptIssued issued() {
        Instant at = Objects.requireNonNull(issuedAt);
        return new ReceiptIssued(id, numbered(), chargeId, unitId, amountFen, at, replacesId, version + 1);
    }

    /** @throws ReceiptNotIssued when it is void or has no number */
    ReceiptSentAgain sentAgain(String sendingId, Instant at) {
        if (state != ReceiptState.ISSUED) {
            throw new ReceiptNotIssued(state);
        }
        return new ReceiptSentAgain(sendingId, id, numbered(), unitId, subject, amountFen, at, version);
    }

    private String numbered() {
        return Objects.requireNonNull(number);
    }

    public boolean isWaiting() {
        return state == ReceiptState.WAITING;
    }

    public String id() {
        return id;
    }

    public ReceiptState state() {
        return state;
    }

    public String chargeId() {
        return chargeId;
    }

    /** Empty while it waits. */
    Optional<LocalDate> issuedOn(BusinessTime time) {
        return Optional.ofNullable(issuedAt).map(time::dateOf);
    }

    /** Null while it waits. */
    public @Nullable String number() {
        return number;
    }
}
