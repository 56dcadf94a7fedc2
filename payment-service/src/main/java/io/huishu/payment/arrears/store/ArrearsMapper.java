package io.huishu.payment.arrears.store;

import io.huishu.payment.arrears.ArrearsRow;
import io.huishu.payment.arrears.ArrearsTotals;
import io.huishu.payment.arrears.ConfirmedLapse;
import io.huishu.payment.arrears.UnpaidYear;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What is not paid, read over charges, units and reminders; rows of {@code dues_lapse}. */
@Mapper
public interface ArrearsMapper {
    String YEARS = """
            SELECT c.unit_id, u.name AS unit_name, c.id AS charge_id, c.dues_year AS year, c.state,
                   c.amount_fen - c.reduced_fen - c.received_fen AS due, c.due_on
            FROM charge c JOIN unit u ON u.id = c.unit_id
            """;

    /** The due day and the id of the last row of the page before. */
    record After(LocalDate dueOn, String id) {}

    @Select("""
            <script>
            SELECT c.id AS charge_id, c.unit_id, COALESCE(u.name, '') AS unit_name, u.member_no, c.tier,
                   c.dues_year AS year, c.subject, c.amount_fen - c.reduced_fen - c.received_fen AS due, c.due_on,
                   r.last_step, r.last_reminded_at, s.reason AS stop_reason, s.stopped_by
            FROM charge c LEFT JOIN unit u ON u.id = c.unit_id
                 LEFT JOIN (SELECT d.charge_id, MAX(d.step_days) AS last_step, MAX(d.reminded_at) AS last_reminded_at
                            FROM dues_reminder d GROUP BY d.charge_id) r ON r.charge_id = c.id
                 LEFT JOIN dues_reminder_stop s ON s.id = c.id
            WHERE c.state = 'OPEN' AND c.kind = 'DUES'
            <if test="query != null">
              <bind name="like" value="'%' + query + '%'"/>
              AND (u.name LIKE #{like} OR u.member_no LIKE #{like})</if>
            <if test="after != null">
              AND (c.due_on &gt; #{after.dueOn} OR (c.due_on = #{after.dueOn} AND c.id &gt; #{after.id}))</if>
            ORDER BY c.due_on, c.id LIMIT #{rows}
            </script>""")
    List<ArrearsRow> page(
            @Param("query") @Nullable String query, @Param("after") @Nullable After after, @Param("rows") int rows);

    @Select("""
            SELECT COUNT(*) AS charges, COUNT(DISTINCT unit_id) AS units,
                   COALESCE(SUM(amount_fen - reduced_fen - received_fen), 0) AS due
            FROM charge WHERE state = 'OPEN' AND kind = 'DUES' AND due_on < #{today}""")
    ArrearsTotals totals(@Param("today") LocalDate today);

    @Select(YEARS + """
            WHERE c.kind = 'DUES' AND u.state = 'ACTIVE' AND c.unit_id IN (
              SELECT o.unit_id FROM charge o WHERE o.kind = 'DUES' AND o.state = 'OPEN'
              GROUP BY o.unit_id HAVING COUNT(*) >= #{atLeast})
              AND NOT EXISTS (SELECT 1 FROM dues_lapse l WHERE l.unit_id = c.unit_id AND l.last_year >= (
                SELECT MAX(m.dues_year) FROM charge m WHERE m.unit_id = c.unit_id AND m.state = 'OPEN'))
            ORDER BY c.unit_id, c.dues_year""")
    List<UnpaidYear> unpaidYears(@Param("atLeast") int atLeast);

    @Select(YEARS + "WHERE c.kind = 'DUES' AND u.state = 'ACTIVE' AND c.unit_id = #{unitId} ORDER BY c.id FOR UPDATE")
    List<UnpaidYear> lockYears(@Param("unitId") String unitId);

    @Insert("""
            INSERT INTO dues_lapse (id, unit_id, last_year, years, owed_fen, article, confirmed_by, confirmed_at)
            VALUES (#{l.id}, #{l.unitId}, #{l.lastYear}, #{l.years}, #{l.owedFen}, #{l.article}, #{l.confirmedBy},
                    #{l.confirmedAt})""")
    int addLapse(@Param("l") ConfirmedLapse lapse);
}
