package io.huishu.payment.credit;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One use of a unit's balance. Its id is the act under which the ledger books it. */
@TableName("credit_use")
public class CreditUse {
    @TableId(type = IdType.INPUT)
    private String id;

    private String unitId;
    private CreditUseKind kind;
    private @Nullable String chargeId;
    private Money amountFen;
    private LocalDate usedOn;
    private @Nullable String reference;
    private String usedBy;
    private Instant usedAt;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private CreditUse() {}

    CreditUse(
            String id,
            String unitId,
            @Nullable String chargeId,
            Money amount,
            LocalDate on,
            @Nullable String reference,
            String by,
            Instant at) {
        this.id = id;
        this.unitId = unitId;
        this.kind = chargeId == null ? CreditUseKind.PAID_BACK : CreditUseKind.CHARGE;
        this.chargeId = chargeId;
        this.amountFen = amount;
        this.usedOn = on;
        this.reference = reference;
        this.usedBy = by;
        this.usedAt = at;
    }

    /** @throws CreditUseStands when it cannot be undone */
    void undo(String by, Instant at, String why) {
        if (undoneAt != null || kind == CreditUseKind.PAID_BACK) {
            throw new CreditUseStands(undoneAt != null);
        }
        undoneBy = by;
        undoneAt = at;
        reason = why;
    }

    public String id() {
        return id;
    }

    public String unitId() {
        return unitId;
    }

    public @Nullable String chargeId() {
        return chargeId;
    }

    public Money amount() {
        return amountFen;
    }

    public LocalDate usedOn() {
        return usedOn;
    }
}
