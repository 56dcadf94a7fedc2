package io.huishu.payment.arrears;

import io.huishu.payment.standard.LateJoiners;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules as staff sees them.
 *
 * @param steps days after the due day, negative before it, ascending
 * @param standardName the standard in force this year; absent without one
 * @param lateJoiners what that standard's resolution says of late joiners; only a new resolution changes it
 */
public record RulesView(
        boolean remindersOn,
        List<Integer> steps,
        int graceDays,
        @Nullable Integer lapseYears,
        @Nullable String article,
        @Nullable String rule,
        @Nullable String standardName,
        @Nullable LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth,
        long version) {
    public RulesView {
        steps = List.copyOf(steps);
    }
}
