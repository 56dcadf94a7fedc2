package io.huishu.analytics.overview;

import io.huishu.analytics.overview.Figures.AttendanceCounts;
import io.huishu.analytics.overview.Figures.DuesCounts;
import io.huishu.analytics.overview.Figures.MemberCounts;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the figures of one year on one page. */
@Component
public class ShowOverview {
    private static final int RECENT = 6;

    private final Figures figures;
    private final BusinessTime time;

    public ShowOverview(Figures figures, BusinessTime time) {
        this.figures = figures;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public Overview of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate next = first.plusYears(1);
        return new Overview(time.now(), members(first, next), dues(year), attendance(first, next));
    }

    private Overview.Members members(LocalDate first, LocalDate next) {
        MemberCounts counts = figures.members(first, next);
        return new Overview.Members(counts.total(), counts.joined(), counts.leftUnits(), figures.tiers());
    }

    private Overview.Dues dues(int year) {
        DuesCounts counts = figures.dues(year);
        return new Overview.Dues(
                year,
                counts.billedUnits(),
                counts.settledUnits(),
                counts.waivedUnits(),
                Overview.percent(counts.settledUnits(), counts.billedUnits()),
                counts.billed(),
                counts.settled(),
                figures.months(year));
    }

    /** Who has not come to what has not begun is no absence, so the future does not count. */
    private Overview.Attendance attendance(LocalDate first, LocalDate next) {
        Instant now = time.now();
        Instant end = time.startOf(next).isBefore(now) ? time.startOf(next) : now;
        AttendanceCounts counts = figures.attendance(time.startOf(first), end);
        return new Overview.Attendance(
                counts.activities(),
                counts.confirmed(),
                counts.attended(),
                Overview.percent(counts.attended(), counts.confirmed()),
                figures.recent(end, RECENT));
    }
}
