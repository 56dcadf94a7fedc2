package io.huishu.payment.month;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.payment.ledger.MonthClosed;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A month of the chamber's books (会计月份): closed by one person, opened again only by two. */
@TableName("account_month")
public class AccountMonth {
    @TableId(type = IdType.INPUT)
    private int id;

    private MonthState state;
    private @Nullable Instant comparedAt;
    private int openCount;
    private int explainedCount;
    private @Nullable String closedBy;
    private @Nullable String closedName;
    private @Nullable Instant closedAt;
    private @Nullable String totals;
    private @Nullable String askedBy;
    private @Nullable String askedName;
    private @Nullable Instant askedAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private AccountMonth() {}

    private AccountMonth(int id) {
        this.id = id;
        this.state = MonthState.OPEN;
    }

    public static AccountMonth open(YearMonth month) {
        return new AccountMonth(MonthNumber.of(month));
    }

    /** Notes what a comparison found. */
    void compared(int open, int explained, Instant at) {
        openCount = open;
        explainedCount = explained;
        comparedAt = at;
    }

    /** @param controlTotals as JSON, kept as they were */
    void close(Person by, Instant at, String controlTotals) {
        requireOpen();
        state = MonthState.CLOSED;
        closedBy = by.account();
        closedName = by.name();
        closedAt = at;
        totals = controlTotals;
    }

    /** @throws MonthRefused when it is open, or somebody asked before */
    void askToReopen(Person by, Instant at, String why) {
        if (state != MonthState.CLOSED) {
            throw state == MonthState.OPEN ? MonthRefused.notClosed(month()) : MonthRefused.askedBefore(askedName());
        }
        state = MonthState.REOPEN_ASKED;
        askedBy = by.account();
        askedName = by.name();
        askedAt = at;
        reason = why;
    }

    /** @throws MonthRefused when nobody asked, or the one who asked agrees with himself */
    void reopen(Person by) {
        requireAsked();
        if (by.account().equals(askedBy)) {
            throw MonthRefused.ownReopening();
        }
        state = MonthState.OPEN;
        forget();
    }

    /** Whoever asked may take it back, another may say no. */
    void decline() {
        requireAsked();
        state = MonthState.CLOSED;
        forget();
    }

    private void requireAsked() {
        if (state != MonthState.REOPEN_ASKED) {
            throw MonthRefused.notAsked(month());
        }
    }

    private void forget() {
        askedBy = null;
        askedName = null;
        askedAt = null;
        reason = null;
    }

    /** @throws MonthClosed when it is closed */
    void requireOpen() {
        if (state != MonthState.OPEN) {
            throw new MonthClosed(month().atDay(1));
        }
    }

    public YearMonth month() {
        return MonthNumber.month(id);
    }

    public MonthState state() {
        return state;
    }

    public @Nullable Instant comparedAt() {
        return comparedAt;
    }

    public int openCount() {
        return openCount;
    }

    public int explainedCount() {
        return explainedCount;
    }

    public @Nullable String closedName() {
        return closedName;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** The control totals of the last closing, as JSON. */
    public @Nullable String totals() {
        return totals;
    }

    public @Nullable String askedBy() {
        return askedBy;
    }

    public String askedName() {
        return Objects.requireNonNullElse(askedName, "");
    }

    public @Nullable Instant askedAt() {
        return askedAt;
    }

    public @Nullable String reason() {
        return reason;
    }

    public long version() {
        return version;
    }
}
