package io.huishu.payment.charge.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeTotals;
import io.huishu.payment.charge.ChargeView;
import io.huishu.payment.charge.ChargedYear;
import io.huishu.payment.charge.Charges.ChargeFilter;
import io.huishu.payment.charge.StaffChargeView;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code charge}. */
@Mapper
public interface ChargeMapper extends BaseMapper<Charge> {
    String MEMBER_VIEW = """
            SELECT c.id, c.kind, c.source_id, c.unit_id, COALESCE(u.name, '') AS unit_name, c.dues_year AS year,
                   c.subject, c.amount_fen AS amount, c.reduced_fen AS reduced, c.received_fen AS received,
                   c.amount_fen - c.reduced_fen - c.received_fen AS due, c.state, c.due_on, f.pay_until, c.settled_at,
                   r.number AS receipt_no, c.reason,
                   o.id IS NOT NULL AS paying
            FROM charge c LEFT JOIN unit u ON u.id = c.unit_id
                 LEFT JOIN receipt r ON r.valid_charge_id = c.id
                 LEFT JOIN pay_order o ON o.open_charge_id = c.id
                 LEFT JOIN fee f ON f.charge_id = c.id
            """;

    String STAFF_VIEW = """
            SELECT c.id, c.kind, c.unit_id, COALESCE(u.name, '') AS unit_name, c.tier, c.dues_year AS year, c.subject,
                   c.amount_fen AS amount, c.reduced_fen AS reduced, c.received_fen AS received,
                   c.refunded_fen AS refunded, c.amount_fen - c.reduced_fen - c.received_fen AS due,
                   c.state, c.due_on, c.settled_at, c.method, r.number AS receipt_no
            FROM charge c LEFT JOIN unit u ON u.id = c.unit_id
                 LEFT JOIN receipt r ON r.valid_charge_id = c.id
            """;

    String YEAR_AND_QUERY = """
            <if test="f.year != null">AND c.dues_year = #{f.year}</if>
            <if test="f.query != null">
              <bind name="like" value="'%' + f.query + '%'"/>
              AND (u.name LIKE #{like} OR u.member_no LIKE #{like}
                   OR EXISTS (SELECT 1 FROM receipt n WHERE n.charge_id = c.id
                              AND CONVERT(n.number USING utf8mb4) LIKE #{like}))</if>
            """;

    @Insert("""
            <script>
            INSERT INTO charge (id, kind, source_id, unit_id, tier, dues_year, standard_id, covers_through, subject,
              amount_fen, state, due_on, raised_at) VALUES
            <foreach collection="charges" item="c" separator=",">
              (#{c.id}, #{c.kind}, #{c.sourceId}, #{c.unitId}, #{c.tier}, #{c.duesYear},
               #{c.standardId}, #{c.coversThrough}, #{c.subject}, #{c.amountFen}, #{c.state},
               #{c.dueOn}, #{c.raisedAt})</foreach>
            </script>""")
    int insertAll(@Param("charges") List<Charge> charges);

    @Select("SELECT * FROM charge WHERE id = #{id} FOR UPDATE")
    @Nullable
    Charge lock(@Param("id") String id);

    @Select("""
            <script>
            SELECT unit_id, dues_year AS year, covers_through, state FROM charge
            WHERE dues_year BETWEEN #{year} - 1 AND #{year} + 1
              AND unit_id IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            </script>""")
    List<ChargedYear> chargedYears(@Param("year") int year, @Param("units") Collection<String> unitIds);

    @Select("SELECT COUNT(*) FROM pay_order WHERE open_charge_id = #{id}")
    int countOpenAttempts(@Param("id") String id);

    @Select("""
            SELECT kind, source_id, amount_fen AS amount, booked_on, booked_at FROM ledger_line
            WHERE charge_id = #{id} AND credit = 'RECEIVABLE' AND kind NOT IN ('WAIVED', 'CANCELLED')
            ORDER BY id DESC LIMIT 1""")
    @Nullable
    ReceivedRow lastReceived(@Param("id") String id);

    @Select("<script>" + MEMBER_VIEW + """
            WHERE c.unit_id IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            <if test="id != null">AND c.id = #{id}</if>
            <if test="after != null">AND c.id &lt; #{after}</if>
            ORDER BY c.id DESC LIMIT #{rows}
            </script>""")
    List<ChargeView> ofUnits(
            @Param("units") Collection<String> units,
            @Param("id") @Nullable String id,
            @Param("after") @Nullable String after,
            @Param("rows") int rows);

    @Select("<script>" + STAFF_VIEW + "WHERE 1 = 1 " + YEAR_AND_QUERY + """
            <if test="f.state != null">AND c.state = #{f.state}</if>
            <if test="after != null">AND c.id &lt; #{after}</if>
            ORDER BY c.id DESC LIMIT #{rows}
            </script>""")
    List<StaffChargeView> list(
            @Param("f") ChargeFilter filter, @Param("after") @Nullable String after, @Param("rows") int rows);

    @Select("""
            <script>
            SELECT COUNT(*) AS count, COALESCE(SUM(c.amount_fen), 0) AS amount,
                   COALESCE(SUM(c.state = 'SETTLED'), 0) AS settled_count,
                   COALESCE(SUM(c.received_fen - c.refunded_fen), 0) AS received,
                   COALESCE(SUM(c.state = 'OPEN'), 0) AS open_count,
                   COALESCE(SUM(IF(c.state = 'OPEN', c.amount_fen - c.reduced_fen - c.received_fen, 0)), 0) AS due,
                   COALESCE(SUM(IF(c.state = 'CANCELLED', 0, c.reduced_fen)), 0) AS waived
            FROM charge c LEFT JOIN unit u ON u.id = c.unit_id WHERE 1 = 1
            """ + YEAR_AND_QUERY + "</script>")
    ChargeTotals totals(@Param("f") ChargeFilter filter);

    @Select(STAFF_VIEW + "WHERE c.id = #{id}")
    @Nullable
    StaffChargeView view(@Param("id") String id);
}
