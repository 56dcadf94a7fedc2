package io.huishu.payment.order.store;

import io.huishu.payment.order.WeChatAnswer;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of the table {@code wechat_answer}. */
@Mapper
public interface WeChatAnswerMapper {
    @Insert("""
            INSERT INTO wechat_answer (id, order_no, refund_no, asked, said, code, asked_at, took_millis)
            VALUES (#{id}, #{a.orderNo}, #{a.refundNo}, #{a.asked}, #{a.said}, #{a.code}, #{a.askedAt}, #{a.tookMillis})""")
    int insert(@Param("id") String id, @Param("a") WeChatAnswer answer);

    @Select("""
            SELECT w.order_no, w.refund_no, w.asked, w.said, w.code, w.asked_at AS at, w.took_millis
            FROM wechat_answer w JOIN pay_order o ON o.order_no = w.order_no WHERE o.charge_id = #{chargeId}
            UNION ALL
            SELECT n.order_no, NULL, NULL, 'PAID', NULL, n.seen_at, NULL
            FROM wechat_notice n JOIN pay_order p ON p.order_no = n.order_no WHERE p.charge_id = #{chargeId}
            UNION ALL
            SELECT b.order_no, b.refund_no, NULL, IF(b.status = 'SUCCESS', 'REFUNDED', b.status), NULL, b.seen_at, NULL
            FROM refund_notice b JOIN pay_order q ON q.order_no = b.order_no WHERE q.charge_id = #{chargeId}
            ORDER BY at DESC LIMIT 200""")
    List<WeChatAnswerRow> ofCharge(@Param("chargeId") String chargeId);

    @Select("""
            SELECT w.order_no, w.refund_no, w.asked, w.said, w.code, w.asked_at AS at, w.took_millis
            FROM wechat_answer w WHERE w.refund_no = #{refundNo}
            UNION ALL
            SELECT b.order_no, b.refund_no, NULL, IF(b.status = 'SUCCESS', 'REFUNDED', b.status), NULL, b.seen_at, NULL
            FROM refund_notice b WHERE b.refund_no = #{refundNo}
            ORDER BY at DESC LIMIT 200""")
    List<WeChatAnswerRow> ofRefund(@Param("refundNo") String refundNo);
}
