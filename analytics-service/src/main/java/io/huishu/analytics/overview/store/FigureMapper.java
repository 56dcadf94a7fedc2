package io.huishu.analytics.overview.store;

import io.huishu.analytics.overview.Figures.AttendanceCounts;
import io.huishu.analytics.overview.Figures.DuesCounts;
import io.huishu.analytics.overview.Figures.MemberCounts;
import io.huishu.analytics.overview.Overview.ActivityCount;
import io.huishu.analytics.overview.Overview.MonthSum;
import io.huishu.analytics.overview.Overview.TierCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface FigureMapper {
    @Select("SELECT COALESCE(SUM(left_on IS NULL), 0) AS total,"
            + " COALESCE(SUM(joined_on >= #{from} AND joined_on < #{until}), 0) AS joined,"
            + " COALESCE(SUM(left_on >= #{from} AND left_on < #{until}), 0) AS left_units FROM heard_unit")
    MemberCounts members(LocalDate from, LocalDate until);

    @Select(
            "SELECT tier, COUNT(*) AS count FROM heard_unit WHERE left_on IS NULL GROUP BY tier ORDER BY count DESC, tier")
    List<TierCount> tiers();

    @Select("SELECT COALESCE(SUM(standing NOT IN ('WAIVED', 'REVERSED')), 0) AS billed_units,"
            + " COALESCE(SUM(standing = 'SETTLED'), 0) AS settled_units,"
            + " COALESCE(SUM(standing = 'WAIVED'), 0) AS waived_units,"
            + " COALESCE(SUM(IF(standing NOT IN ('WAIVED', 'REVERSED'), amount_fen, 0)), 0) AS billed,"
            + " COALESCE(SUM(IF(standing = 'SETTLED', amount_fen, 0)), 0) AS settled"
            + " FROM heard_charge WHERE year = #{year}")
    DuesCounts dues(int year);

    @Select("SELECT settled_month AS month, SUM(amount_fen) AS settled FROM heard_charge"
            + " WHERE year = #{year} AND standing = 'SETTLED' GROUP BY settled_month ORDER BY settled_month")
    List<MonthSum> months(int year);

    @Select("SELECT COUNT(DISTINCT a.id) AS activities, COALESCE(SUM(p.confirmed), 0) AS confirmed,"
            + " COALESCE(SUM(p.attended), 0) AS attended"
            + " FROM heard_activity a LEFT JOIN heard_place p ON p.activity_id = a.id"
            + " WHERE a.cancelled = 0 AND a.starts_at >= #{from} AND a.starts_at < #{until}")
    AttendanceCounts attendance(Instant from, Instant until);

    @Select("SELECT a.id AS activity_id, a.title, a.starts_at, COALESCE(SUM(p.confirmed), 0) AS confirmed,"
            + " COALESCE(SUM(p.attended), 0) AS attended"
            + " FROM heard_activity a LEFT JOIN heard_place p ON p.activity_id = a.id"
            + " WHERE a.cancelled = 0 AND a.starts_at < #{until}"
            + " GROUP BY a.id, a.title, a.starts_at ORDER BY a.starts_at DESC LIMIT #{rows}")
    List<ActivityCount> recent(Instant until, int rows);
}
