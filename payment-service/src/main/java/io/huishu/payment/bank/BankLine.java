package io.huishu.payment.bank;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the chamber's bank account. Its money is spent by guarded updates alone, never beyond its amount. */
@TableName("bank_line")
public class BankLine {
    @TableId(type = IdType.INPUT)
    private String id;

    private String statementId;
    private int sheetRow;
    private String identity;
    private LocalDate bookedOn;
    private Direction direction;
    private LineKind kind;
    private Money amountFen;
    private Money matchedFen;
    private @Nullable Money balanceFen;
    private String payer;
    private @Nullable String accountCipher;
    private @Nullable String accountTail;
    private String memo;
    private @Nullable String serial;
    private @Nullable String ownTail;
    private LineState state;
    private @Nullable AsideReason asideReason;
    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private BankLine() {}

    /** @param row a sound one */
    BankLine(String statementId, StatementRow row) {
        this.id = row.id();
        this.statementId = statementId;
        this.sheetRow = row.sheetRow();
        this.identity = Objects.requireNonNull(row.identity());
        this.bookedOn = Objects.requireNonNull(row.bookedOn());
        this.direction = row.direction();
        this.kind = LineKind.of(row.direction(), row.payer(), row.memo());
        this.amountFen = Objects.requireNonNull(row.amount());
        this.matchedFen = Money.ZERO;
        this.balanceFen = row.balance();
        this.payer = row.payer();
        SealedAccount account = row.account();
        this.accountCipher = account == null ? null : account.cipher();
        this.accountTail = account == null ? null : account.tail();
        this.memo = row.memo();
        this.serial = row.serial();
        this.ownTail = row.ownTail();
        this.state = kind == LineKind.INCOME ? LineState.OPEN : LineState.ASIDE;
        this.asideReason = kind == LineKind.INCOME ? null : kind.aside(direction);
    }

    /** What a line is that stands aside for this reason. */
    LineKind kindAside(AsideReason reason) {
        return switch (reason) {
            case WECHAT_PAYOUT -> LineKind.PAYOUT;
            case INTEREST, BANK_FEE -> LineKind.OTHER;
            case OUTGOING, OWN_TRANSFER, NOT_FROM_MEMBER, OTHER ->
                direction == Direction.IN ? LineKind.INCOME : LineKind.OUTGOING;
        };
    }

    public String id() {
        return id;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Direction direction() {
        return direction;
    }

    public LineKind kind() {
        return kind;
    }

    public Money amount() {
        return amountFen;
    }

    public Money matched() {
        return matchedFen;
    }

    /** What of its money is not yet anybody's. */
    public Money rest() {
        return amountFen.minus(matchedFen);
    }

    public String payer() {
        return payer;
    }

    public String memo() {
        return memo;
    }

    public @Nullable String serial() {
        return serial;
    }

    public @Nullable String accountCipher() {
        return accountCipher;
    }

    public LineState state() {
        return state;
    }
}
