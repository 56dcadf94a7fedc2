package io.huishu.payment.receipt;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A numbered proof that a charge was settled; its amount is the charge's. */
@TableName("receipt")
public class Receipt {
    @TableId(type = IdType.INPUT)
    private String id;

    private String number;
    private String chargeId;
    private @Nullable String validChargeId;
    private String unitId;
    private String subject;
    private Money amountFen;
    private Instant issuedAt;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Receipt() {}

    private Receipt(String id, String number, ReceiptBasis basis, Instant issuedAt) {
        this.id = id;
        this.number = number;
        this.chargeId = basis.chargeId();
        this.validChargeId = basis.chargeId();
        this.unitId = basis.unitId();
        this.subject = basis.subject();
        this.amountFen = basis.amount();
        this.issuedAt = issuedAt;
    }

    /** @param serial the place in the year's sequence, from 1 */
    static Receipt issue(String id, int year, int serial, ReceiptBasis basis, Instant issuedAt) {
        return new Receipt(id, "%d-%06d".formatted(year, serial), basis, issuedAt);
    }

    /** Its number stays used, and its charge may get another. */
    void makeVoid(String why, Instant at) {
        validChargeId = null;
        voidedAt = at;
        voidReason = why;
    }

    public ReceiptIssued issued() {
        return new ReceiptIssued(id, number, chargeId, unitId, amountFen, issuedAt);
    }

    public String number() {
        return number;
    }
}
