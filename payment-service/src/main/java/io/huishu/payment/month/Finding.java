package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A difference as the comparison finds it. Cause, kind and id are its identity: the same input finds the same again.
 *
 * @param ours what our books say
 * @param theirs what the other side says
 * @param words Chinese, which thing it is, for people
 */
public record Finding(
        Cause cause,
        SubjectKind kind,
        String subject,
        LocalDate day,
        @Nullable Money ours,
        @Nullable Money theirs,
        String words)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::day)
            .thenComparing(Finding::cause)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::subject);

    /** The identity within a month. */
    public Key key() {
        return new Key(cause, kind, subject);
    }

    /** What makes a difference the same one. */
    public record Key(Cause cause, SubjectKind kind, String subject) {}

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
