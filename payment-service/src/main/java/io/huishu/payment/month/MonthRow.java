package io.huishu.payment.month;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A month in the list of months.
 *
 * @param month {@code 2026-10}
 * @param open differences that wait for somebody
 */
public record MonthRow(
        String month,
        MonthState state,
        int open,
        int explained,
        @Nullable Instant comparedAt,
        @Nullable String closedName,
        @Nullable Instant closedAt) {
    static MonthRow of(AccountMonth row) {
        return new MonthRow(
                row.month().toString(),
                row.state(),
                row.openCount(),
                row.explainedCount(),
                row.comparedAt(),
                row.closedName(),
                row.closedAt());
    }
}
