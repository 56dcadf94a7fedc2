package io.huishu.payment.order.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.AttemptView;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.PaymentView;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code pay_order}. */
@Mapper
public interface PayOrderMapper extends BaseMapper<PayOrder> {
    @Select("SELECT * FROM pay_order WHERE open_charge_id = #{chargeId}")
    @Nullable
    PayOrder openFor(@Param("chargeId") String chargeId);

    @Select("SELECT * FROM pay_order WHERE id = #{id} FOR UPDATE")
    @Nullable
    PayOrder lock(@Param("id") String id);

    @Select("SELECT * FROM pay_order WHERE order_no = #{orderNo} FOR UPDATE")
    @Nullable
    PayOrder lockByNumber(@Param("orderNo") String orderNo);

    @Update("""
            UPDATE pay_order SET refunded_fen = refunded_fen + #{amount}, version = version + 1
            WHERE id = #{id} AND state = 'PAID' AND refunded_fen + #{amount} <= amount_fen""")
    int reserveRefund(@Param("id") String id, @Param("amount") Money amount);

    @Update("""
            UPDATE pay_order SET refunded_fen = refunded_fen - #{amount}, version = version + 1
            WHERE id = #{id} AND refunded_fen >= #{amount}""")
    int releaseRefund(@Param("id") String id, @Param("amount") Money amount);

    @Select("""
            SELECT * FROM pay_order WHERE next_check_at <= #{now}
            ORDER BY next_check_at LIMIT #{most} FOR UPDATE SKIP LOCKED""")
    List<PayOrder> lockDue(@Param("now") Instant now, @Param("most") int most);

    @Update("""
            UPDATE pay_order SET next_check_at = #{now}, version = version + 1 WHERE open_charge_id = #{chargeId}""")
    int hurryOthers(@Param("chargeId") String chargeId, @Param("now") Instant now);

    @Select("SELECT * FROM pay_order WHERE charge_id = #{chargeId} AND state = 'PAID' ORDER BY id DESC")
    List<PayOrder> paidFor(@Param("chargeId") String chargeId);

    @Select("""
            SELECT order_no, state, transaction_id, created_at, paid_at FROM pay_order
            WHERE charge_id = #{chargeId} ORDER BY id DESC""")
    List<AttemptView> attempts(@Param("chargeId") String chargeId);

    @Select("""
            <script>
            SELECT o.id AS order_id, o.order_no, o.charge_id, COALESCE(u.name, '') AS unit_name, c.subject,
                   o.amount_fen AS amount, o.refunded_fen AS refunded,
                   CASE WHEN o.state = 'PAID' AND c.state != 'OPEN' THEN o.amount_fen - o.refunded_fen ELSE 0 END
                     AS refundable,
                   o.state, o.transaction_id, o.created_at, o.paid_at, o.surplus, o.reason
            FROM pay_order o JOIN charge c ON c.id = o.charge_id LEFT JOIN unit u ON u.id = c.unit_id
            WHERE 1 = 1
            <if test="surplusOnly">AND o.surplus = 1</if>
            <if test="chargeId != null">AND o.charge_id = #{chargeId}</if>
            <if test="after != null">AND o.id &lt; #{after}</if>
            ORDER BY o.id DESC LIMIT #{rows}
            </script>""")
    List<PaymentView> list(
            @Param("surplusOnly") boolean surplusOnly,
            @Param("chargeId") @Nullable String chargeId,
            @Param("after") @Nullable String after,
            @Param("rows") int rows);
}
