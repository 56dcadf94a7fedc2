package io.huishu.payment.month;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a month; these are added and never changed.
 *
 * @param monthId 202610 for October 2026
 */
public record MonthEvent(
        String id,
        int monthId,
        MonthDeed deed,
        String doneBy,
        String doneName,
        Instant doneAt,
        @Nullable String note) {}
