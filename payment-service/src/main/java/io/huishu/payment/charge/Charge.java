package io.huishu.payment.charge;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.receipt.ReceiptBasis;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one unit owes for one year. */
@TableName("charge")
public class Charge {
    @TableId(type = IdType.INPUT)
    private String id;

    private String unitId;
    private String tier;
    private int duesYear;
    private String subject;
    private Money amountFen;
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
        this.subject = wanted.year() + "年度会费";
        this.amountFen = wanted.amount();
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

    /** @throws ChargeNotOpen when it is settled, waived or reversed already */
    public ChargeSettled settle(Settlement settlement, String receipt) {
        become(ChargeState.SETTLED);
        settledAt = settlement.at();
        method = settlement.method();
        reference = settlement.reference();
        receiptNo = receipt;
        return new ChargeSettled(
                id,
                unitId,
                duesYear,
                subject,
                amountFen,
                settlement.method(),
                settlement.at(),
                receipt,
                settlement.personId(),
                version + 1);
    }

    /**
     * @param why the deciding words, shown to the unit
     * @throws ChargeNotOpen when it is settled, waived or reversed already
     */
    public ChargeWaived waive(String why, Instant at) {
        become(ChargeState.WAIVED);
        reason = why;
        return new ChargeWaived(id, unitId, duesYear, why, at, version + 1);
    }

    private void become(ChargeState next) {
        if (!state.mayBecome(next)) {
            throw new ChargeNotOpen(state);
        }
        state = next;
    }

    public ChargeRaised raised() {
        return new ChargeRaised(id, unitId, duesYear, subject, amountFen, dueOn, raisedAt);
    }

    public ReceiptBasis receiptBasis() {
        return new ReceiptBasis(id, unitId, subject, amountFen);
    }

    public boolean isOpen() {
        return state == ChargeState.OPEN;
    }

    public String id() {
        return id;
    }

    public String unitId() {
        return unitId;
    }

    public ChargeState state() {
        return state;
    }

    public Money amount() {
        return amountFen;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String receiptNo() {
        return receiptNo;
    }
}
