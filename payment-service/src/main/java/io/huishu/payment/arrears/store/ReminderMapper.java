package io.huishu.payment.arrears.store;

import io.huishu.payment.arrears.DueCharge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_reminder} and {@code dues_reminder_stop}. */
@Mapper
public interface ReminderMapper {
    String DUE = """
            SELECT c.id AS charge_id, c.unit_id, (SELECT u.name FROM unit u WHERE u.id = c.unit_id) AS unit_name,
                   c.dues_year AS year, c.subject, c.amount_fen - c.reduced_fen - c.received_fen AS due, c.due_on,
                   #{step} AS step
            FROM charge c
            WHERE c.state = 'OPEN' AND c.kind = 'DUES' AND c.due_on &lt;= #{through}
            <if test="after != null">AND c.due_on &gt; #{after}</if>
              AND EXISTS (SELECT 1 FROM unit m WHERE m.id = c.unit_id AND m.state = 'ACTIVE')
              AND NOT EXISTS (SELECT 1 FROM dues_reminder r WHERE r.charge_id = c.id AND r.step_days &gt;= #{step})
              AND NOT EXISTS (SELECT 1 FROM dues_reminder_stop s WHERE s.id = c.id)
            ORDER BY c.due_on, c.id LIMIT #{most}
            """;

    @Select("<script>" + DUE + "</script>")
    List<DueCharge> due(
            @Param("step") int step,
            @Param("after") @Nullable LocalDate after,
            @Param("through") LocalDate through,
            @Param("most") int most);

    @Select("<script>" + DUE + " FOR UPDATE SKIP LOCKED</script>")
    List<DueCharge> lockDue(
            @Param("step") int step,
            @Param("after") @Nullable LocalDate after,
            @Param("through") LocalDate through,
            @Param("most") int most);

    @Insert("""
            INSERT IGNORE INTO dues_reminder (id, charge_id, unit_id, step_days, due_fen, reminded_at)
            VALUES (#{id}, #{c.chargeId}, #{c.unitId}, #{c.step}, #{c.due}, #{at})""")
    int note(@Param("id") String id, @Param("c") DueCharge charge, @Param("at") Instant at);

    @Insert("""
            INSERT IGNORE INTO dues_reminder_stop (id, reason, stopped_by, stopped_at)
            VALUES (#{chargeId}, #{reason}, #{by}, #{at})""")
    int stop(
            @Param("chargeId") String chargeId,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    @Delete("DELETE FROM dues_reminder_stop WHERE id = #{chargeId}")
    int resume(@Param("chargeId") String chargeId);
}
