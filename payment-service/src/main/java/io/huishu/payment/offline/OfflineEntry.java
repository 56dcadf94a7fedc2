package io.huishu.payment.offline;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Money for one charge that the office entered. Its id is the act under which the ledger books it. */
@TableName("offline_entry")
public class OfflineEntry {
    @TableId(type = IdType.INPUT)
    private String id;

    private String chargeId;
    private String unitId;
    private SettlementMethod method;
    private Money amountFen;
    private LocalDate receivedOn;
    private @Nullable String reference;
    private @Nullable String voucherId;
    private @Nullable String lineId;
    private String enteredBy;
    private Instant enteredAt;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private OfflineEntry() {}

    OfflineEntry(String id, String chargeId, String unitId, Money amount, OfflineMoney money, String by, Instant at) {
        this.id = id;
        this.chargeId = chargeId;
        this.unitId = unitId;
        this.method = money.method();
        this.amountFen = amount;
        this.receivedOn = money.receivedOn();
        this.reference = money.reference();
        this.voucherId = money.voucherId();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** @throws EntryStands when it was undone before, or a bank line backs it */
    void undo(String by, Instant at, String why) {
        if (undoneAt != null || lineId != null) {
            throw new EntryStands(undoneAt != null);
        }
        undoneBy = by;
        undoneAt = at;
        reason = why;
    }

    public String id() {
        return id;
    }

    public String chargeId() {
        return chargeId;
    }

    public String unitId() {
        return unitId;
    }

    public SettlementMethod method() {
        return method;
    }

    public Money amount() {
        return amountFen;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }
}
