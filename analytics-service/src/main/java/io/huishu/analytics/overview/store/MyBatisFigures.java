package io.huishu.analytics.overview.store;

import io.huishu.analytics.overview.Figures;
import io.huishu.analytics.overview.Overview.ActivityCount;
import io.huishu.analytics.overview.Overview.MonthSum;
import io.huishu.analytics.overview.Overview.TierCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisFigures implements Figures {
    private final FigureMapper figures;

    MyBatisFigures(FigureMapper figures) {
        this.figures = figures;
    }

    @Override
    public MemberCounts members(LocalDate from, LocalDate until) {
        return figures.members(from, until);
    }

    @Override
    public List<TierCount> tiers() {
        return figures.tiers();
    }

    @Override
    public DuesCounts dues(int year) {
        return figures.dues(year);
    }

    @Override
    public List<MonthSum> months(int year) {
        return figures.months(year);
    }

    @Override
    public AttendanceCounts attendance(Instant from, Instant until) {
        return figures.attendance(from, until);
    }

    @Override
    public List<ActivityCount> recent(Instant until, int rows) {
        return figures.recent(until, rows);
    }
}
