package io.huishu.analytics.overview;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One year of a chamber in figures.
 *
 * @param asOf when it was computed
 */
public record Overview(Instant asOf, Members members, Dues dues, Attendance attendance) {
    /** @param byTier active units only, the largest tier first */
    public record Members(int total, int joinedThisYear, int leftThisYear, List<TierCount> byTier) {}

    public record TierCount(String tier, int count) {}

    /**
     * Dues collection: units fully settled of units billed. Waived units stand apart and are never inside.
     *
     * @param ratePercent whole percent, rounded down, so that 100 means all; null while nobody is billed
     */
    public record Dues(
            int year,
            int billedUnits,
            int settledUnits,
            int waivedUnits,
            @Nullable Integer ratePercent,
            Money billed,
            Money settled,
            List<MonthSum> byMonth) {}

    /** @param month {@code yyyy-MM} in which money of this year's dues came in */
    public record MonthSum(String month, Money settled) {}

    /**
     * Who came, of activities that have begun and were not cancelled.
     *
     * @param ratePercent whole percent, rounded down; null while nobody was expected
     */
    public record Attendance(
            int activities,
            int confirmed,
            int attended,
            @Nullable Integer ratePercent,
            List<ActivityCount> recent) {}

    public record ActivityCount(String activityId, String title, Instant startsAt, int confirmed, int attended) {}

    /** @return null when there is nothing to divide by: no figure is better than a guessed one */
    public static @Nullable Integer percent(int part, int whole) {
        return whole == 0 ? null : Math.toIntExact(100L * part / whole);
    }
}
