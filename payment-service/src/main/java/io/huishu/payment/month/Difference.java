package io.huishu.payment.month;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A difference between the books of a month, as it is kept: found again it stays itself, and an explanation with it. */
@TableName("month_difference")
public class Difference {
    @TableId(type = IdType.INPUT)
    private String id;

    private int monthId;
    private Cause cause;
    private SubjectKind subjectKind;
    private String subject;
    private LocalDate day;

    private @Nullable Money oursFen;
    private @Nullable Money theirsFen;

    private String words;
    private DifferenceState state;

    private @Nullable String note;
    private @Nullable String explainedBy;
    private @Nullable String explainedName;
    private @Nullable Instant explainedAt;

    private Instant foundAt;

    private @Nullable Instant goneAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Difference() {}

    private Difference(String id, YearMonth month, Finding finding, Instant at) {
        this.id = id;
        this.monthId = MonthNumber.of(month);
        this.cause = finding.cause();
        this.subjectKind = finding.kind();
        this.subject = finding.subject();
        this.day = finding.day();
        this.oursFen = finding.ours();
        this.theirsFen = finding.theirs();
        this.words = finding.words();
        this.state = DifferenceState.OPEN;
        this.foundAt = at;
    }

    static Difference found(String id, YearMonth month, Finding finding, Instant at) {
        return new Difference(id, month, finding, at);
    }

    /**
     * Found again. An explanation holds only for the sums that it explained.
     *
     * @return whether anything of it changed
     */
    boolean seen(Finding finding) {
        boolean same = Objects.equals(oursFen, finding.ours()) && Objects.equals(theirsFen, finding.theirs());
        if (same && state != DifferenceState.GONE && words.equals(finding.words()) && day.equals(finding.day())) {
            return false;
        }
        if (!same || state == DifferenceState.GONE) {
            unexplain();
        }
        day = finding.day();
        oursFen = finding.ours();
        theirsFen = finding.theirs();
        words = finding.words();
        goneAt = null;
        return true;
    }

    /** @return false when it was gone before */
    boolean gone(Instant at) {
        if (state == DifferenceState.GONE) {
            return false;
        }
        state = DifferenceState.GONE;
        goneAt = at;
        return true;
    }

    /** @throws DifferenceRefused when its cause must be removed, or is gone */
    void explain(String why, Person by, Instant at) {
        if (state == DifferenceState.GONE) {
            throw DifferenceRefused.gone();
        }
        if (!cause.isExplainable()) {
            throw DifferenceRefused.notByWords(cause);
        }
        state = DifferenceState.EXPLAINED;
        note = why;
        explainedBy = by.account();
        explainedName = by.name();
        explainedAt = at;
    }

    /** Takes an explanation back. */
    void unexplain() {
        state = DifferenceState.OPEN;
        note = null;
        explainedBy = null;
        explainedName = null;
        explainedAt = null;
    }

    /** What makes it the same one. */
    Finding.Key key() {
        return new Finding.Key(cause, subjectKind, subject);
    }

    public String id() {
        return id;
    }

    public YearMonth month() {
        return MonthNumber.month(monthId);
    }

    public Cause cause() {
        return cause;
    }

    public SubjectKind subjectKind() {
        return subjectKind;
    }

    public String subject() {
        return subject;
    }

    public LocalDate day() {
        return day;
    }

    public DifferenceState state() {
        return state;
    }
}
