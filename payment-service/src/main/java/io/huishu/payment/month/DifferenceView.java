package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difference as staff sees it.
 *
 * @param title the cause's name
 * @param advice what to do about it
 * @param explainable whether a reason alone ends it
 * @param subject the id of what it is about, by {@code subjectKind}
 * @param words which thing it is
 * @param ours what our books say; null when they have nothing
 * @param theirs what the other side says; null when it has nothing
 */
public record DifferenceView(
        String id,
        LocalDate day,
        Cause cause,
        String title,
        String advice,
        Remedy remedy,
        boolean explainable,
        SubjectKind subjectKind,
        String subject,
        String words,
        @Nullable Money ours,
        @Nullable Money theirs,
        DifferenceState state,
        @Nullable String note,
        @Nullable String explainedName,
        @Nullable Instant explainedAt,
        Instant foundAt,
        @Nullable Instant goneAt) {}
