package io.huishu.payment.refund.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.payment.refund.Refund;
import io.huishu.payment.refund.RefundView;
import io.huishu.payment.refund.Refunds.RefundCount;
import io.huishu.payment.refund.Refunds.RefundFilter;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code refund}. */
@Mapper
public interface RefundMapper extends BaseMapper<Refund> {
    String VIEW = """
            SELECT r.id, r.refund_no, r.order_id, r.order_no, r.charge_id, c.unit_id, COALESCE(u.name, '') AS unit_name,
                   c.subject, r.kind, r.cause, r.amount_fen AS amount, r.order_fen AS payment, r.reason, r.state,
                   r.proposed_by, r.proposed_name, r.proposed_at, r.decided_name, r.decided_at, r.remark, r.trouble,
                   r.sent_at, r.way, r.reference, r.ended_at
            FROM refund r JOIN charge c ON c.id = r.charge_id LEFT JOIN unit u ON u.id = c.unit_id
            """;

    @Select("SELECT * FROM refund WHERE id = #{id} FOR UPDATE")
    @Nullable
    Refund lock(@Param("id") String id);

    @Select("SELECT id FROM refund WHERE refund_no = #{refundNo}")
    @Nullable
    String idOf(@Param("refundNo") String refundNo);

    @Select("""
            SELECT * FROM refund WHERE order_id = #{orderId}
              AND state IN ('PROPOSED', 'AWAITING_APPROVAL', 'APPROVED', 'SENT', 'PROCESSING', 'ABNORMAL', 'CLOSED')
            ORDER BY id FOR UPDATE""")
    List<Refund> lockUnended(@Param("orderId") String orderId);

    @Select("""
            SELECT * FROM refund WHERE next_check_at <= #{now}
            ORDER BY next_check_at LIMIT #{most} FOR UPDATE SKIP LOCKED""")
    List<Refund> lockDue(@Param("now") Instant now, @Param("most") int most);

    @Select("SELECT MAX(sent_at) FROM refund WHERE order_id = #{orderId} AND id <> #{exceptId}")
    @Nullable
    Instant lastSent(@Param("orderId") String orderId, @Param("exceptId") String exceptId);

    @Select("SELECT COUNT(*) FROM refund WHERE order_id = #{orderId} AND sent_at IS NOT NULL")
    int sent(@Param("orderId") String orderId);

    @Select("""
            SELECT COALESCE(SUM(amount_fen), 0) FROM refund
            WHERE order_id = #{orderId} AND cause = 'STAFF' AND reserved = 1""")
    Money askedByStaff(@Param("orderId") String orderId);

    @Select("<script>" + VIEW + """
            WHERE 1 = 1
            <if test="f.chargeId != null">AND r.charge_id = #{f.chargeId}</if>
            <if test="f.states != null and f.states.size() > 0">AND r.state IN
              <foreach collection="f.states" item="s" open="(" separator="," close=")">#{s}</foreach></if>
            <if test="after != null">AND r.id &lt; #{after}</if>
            ORDER BY r.id DESC LIMIT #{rows}
            </script>""")
    List<RefundView> list(
            @Param("f") RefundFilter filter, @Param("after") @Nullable String after, @Param("rows") int rows);

    @Select(VIEW + "WHERE r.id = #{id}")
    @Nullable
    RefundView view(@Param("id") String id);

    @Select("SELECT state, COUNT(*) AS count, COALESCE(SUM(amount_fen), 0) AS amount FROM refund GROUP BY state")
    List<RefundCount> counts();
}
