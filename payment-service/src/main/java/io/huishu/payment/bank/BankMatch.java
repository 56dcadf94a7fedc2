package io.huishu.payment.bank;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.offline.OfflineEntry;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part of a line's money and what it became (认领). Its id is the act under which the ledger books it. */
@TableName("bank_match")
public class BankMatch {
    @TableId(type = IdType.INPUT)
    private String id;

    private String lineId;
    private MatchKind kind;
    private String unitId;
    private @Nullable String chargeId;
    private @Nullable String entryId;
    private @Nullable SettlementMethod method;
    private Money amountFen;
    private MatchState state;
    private String matchedBy;
    private Instant matchedAt;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private BankMatch() {}

    private BankMatch(String id, String lineId, MatchKind kind, String unitId, Money amount, Deed deed) {
        this.id = id;
        this.lineId = lineId;
        this.kind = kind;
        this.unitId = unitId;
        this.amountFen = amount;
        this.state = MatchState.ACTIVE;
        this.matchedBy = deed.by();
        this.matchedAt = deed.at();
    }

    static BankMatch ofCharge(String id, String lineId, String unitId, String chargeId, Money amount, Deed deed) {
        BankMatch match = new BankMatch(id, lineId, MatchKind.CHARGE, unitId, amount, deed);
        match.chargeId = chargeId;
        return match;
    }

    static BankMatch ofSurplus(String id, String lineId, String unitId, Money amount, Deed deed) {
        return new BankMatch(id, lineId, MatchKind.SURPLUS, unitId, amount, deed);
    }

    static BankMatch ofEntry(String id, String lineId, OfflineEntry entry, Deed deed) {
        BankMatch match = new BankMatch(id, lineId, MatchKind.ENTRY, entry.unitId(), entry.amount(), deed);
        match.chargeId = entry.chargeId();
        match.entryId = entry.id();
        match.method = entry.method();
        return match;
    }

    void undo(Deed deed, String why) {
        state = MatchState.UNDONE;
        undoneBy = deed.by();
        undoneAt = deed.at();
        reason = why;
    }

    public String id() {
        return id;
    }

    public MatchKind kind() {
        return kind;
    }

    public String unitId() {
        return unitId;
    }

    String charge() {
        return Objects.requireNonNull(chargeId);
    }

    String entry() {
        return Objects.requireNonNull(entryId);
    }

    boolean isOfCash() {
        return method == SettlementMethod.CASH;
    }

    public Money amount() {
        return amountFen;
    }

    /** Who did something, and when. */
    record Deed(String by, Instant at) {}
}
