package io.huishu.analytics.overview;

import io.huishu.analytics.overview.Overview.ActivityCount;
import io.huishu.analytics.overview.Overview.MonthSum;
import io.huishu.analytics.overview.Overview.TierCount;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts and sums over what facts have told of the current chamber. */
public interface Figures {
    record MemberCounts(int total, int joined, int leftUnits) {}

    record DuesCounts(int billedUnits, int settledUnits, int waivedUnits, Money billed, Money settled) {}

    record AttendanceCounts(int activities, int confirmed, int attended) {}

    /** @param from the first day counted, {@code until} the first day not counted */
    MemberCounts members(LocalDate from, LocalDate until);

    List<TierCount> tiers();

    DuesCounts dues(int year);

    List<MonthSum> months(int year);

    AttendanceCounts attendance(Instant from, Instant until);

    /** The latest activities that have begun, the last first. */
    List<ActivityCount> recent(Instant until, int rows);
}
