package io.huishu.payment.bill;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of one bill: of one merchant, one day and one kind. */
@TableName("bill_day")
public class BillDay {
    private static final int LONGEST_NOTE = 200;

    @TableId(type = IdType.INPUT)
    private String id;

    private String mchid;
    private BillKind kind;
    private LocalDate day;
    private BillState state;
    private int edition;
    private @Nullable String sha1;
    private int lineCount;
    private Money inFen;
    private Money outFen;
    private Money feeFen;
    private @Nullable String note;
    private @Nullable Instant readAt;
    private @Nullable Instant askedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private BillDay() {}

    private BillDay(String id, String mchid, BillKind kind, LocalDate day) {
        this.id = id;
        this.mchid = mchid;
        this.kind = kind;
        this.day = day;
        this.state = BillState.WAITING;
        this.inFen = Money.ZERO;
        this.outFen = Money.ZERO;
        this.feeFen = Money.ZERO;
    }

    public static BillDay waiting(String id, String mchid, BillKind kind, LocalDate day) {
        return new BillDay(id, mchid, kind, day);
    }

    /** What taking an answer came to. */
    sealed interface Taken {
        /** The very file that was read before. */
        record Same() implements Taken {}

        /** Known for the first time. */
        record First() implements Taken {}

        /** Another file than was read before. */
        record Changed(@Nullable String oldSha1, Money oldIn) implements Taken {}
    }

    /** WeChat's bill, proven. */
    Taken read(String hash, BillTotals totals, Instant now) {
        return take(BillState.READ, hash, totals, now);
    }

    /** WeChat says that there is none. */
    Taken empty(Instant now) {
        return take(BillState.EMPTY, null, BillTotals.NOTHING, now);
    }

    private Taken take(BillState known, @Nullable String hash, BillTotals totals, Instant now) {
        askedAt = now;
        note = null;
        if (state == known && Objects.equals(sha1, hash)) {
            return new Taken.Same();
        }
        Taken taken = state.isKnown() ? new Taken.Changed(sha1, inFen) : new Taken.First();
        state = known;
        edition++;
        sha1 = hash;
        lineCount = totals.count();
        inFen = totals.in();
        outFen = totals.out();
        feeFen = totals.fee();
        readAt = now;
        return taken;
    }

    /** What was known before stays known. */
    void later(String why, Instant now) {
        failed(BillState.LATER, why, now);
    }

    /** What was known before stays known. */
    void broken(String why, Instant now) {
        failed(BillState.BROKEN, why, now);
    }

    private void failed(BillState failure, String why, Instant now) {
        askedAt = now;
        note = why.substring(0, Math.min(LONGEST_NOTE, why.length()));
        if (!state.isKnown()) {
            state = failure;
        }
    }

    /** How it was before and is now. */
    BillChange change(String changeId, Taken.Changed from, Instant now) {
        return new BillChange(changeId, id, edition, from.oldSha1(), sha1, from.oldIn(), inFen, now);
    }

    public String id() {
        return id;
    }

    public String mchid() {
        return mchid;
    }

    public BillKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public BillState state() {
        return state;
    }

    /** 0 before anything was read; grows whenever the content has changed. */
    public int edition() {
        return edition;
    }

    public @Nullable String sha1() {
        return sha1;
    }

    public @Nullable String note() {
        return note;
    }

    public BillTotals totals() {
        return new BillTotals(lineCount, inFen, outFen, feeFen);
    }
}
