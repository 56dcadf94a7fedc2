package io.huishu.payment.month;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month's sheet.
 *
 * @param row state and counts
 * @param days oldest first, up to today
 * @param causes what waits and what was explained, by cause
 * @param unread days whose bill is still to be fetched
 * @param canClose whether it may be closed now
 * @param whyNot else the sentence why not
 * @param askedName who asked to open it again; null when nobody did
 * @param events what was done with it, newest first
 */
public record MonthView(
        MonthRow row,
        List<DayRow> days,
        ControlTotals totals,
        List<CauseRow> causes,
        List<LocalDate> unread,
        boolean canClose,
        @Nullable String whyNot,
        @Nullable String askedBy,
        @Nullable String askedName,
        @Nullable Instant askedAt,
        @Nullable String reason,
        List<EventRow> events) {
    public MonthView {
        days = List.copyOf(days);
        causes = List.copyOf(causes);
        unread = List.copyOf(unread);
        events = List.copyOf(events);
    }

    /** How many differences a cause has. */
    public record CauseRow(Cause cause, String title, String advice, int open, int explained) {}

    /** What somebody did with the month. */
    public record EventRow(
            MonthDeed deed,
            String name,
            Instant at,
            @Nullable String note) {}
}
