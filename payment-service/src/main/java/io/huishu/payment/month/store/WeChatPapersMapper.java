package io.huishu.payment.month.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.month.BilledPayment;
import io.huishu.payment.month.BilledRefund;
import io.huishu.payment.month.ChangedBill;
import io.huishu.payment.month.Flow;
import io.huishu.payment.month.FlowBooked;
import io.huishu.payment.order.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What WeChat's bills say of a month, and what our own attempts, refunds and ledger say of the same. */
@Mapper
public interface WeChatPapersMapper {
    String FLOW = """
            SELECT b.day, f.business_no, f.flow_no, f.kind, f.title, f.income, f.amount_fen AS amount, f.fee_fen AS fee,
                   f.voucher_no
            FROM funds_line f JOIN bill_day b ON b.id = f.bill_id AND b.edition = f.edition
            WHERE b.day BETWEEN #{from} AND #{to}
            """;

    @Select("""
            SELECT b.day, t.at, t.transaction_id, t.order_no, t.openid, t.amount_fen AS amount, t.fee_fen AS fee, t.rate
            FROM trade_line t JOIN bill_day b ON b.id = t.bill_id AND b.edition = t.edition
            WHERE b.day BETWEEN #{from} AND #{to} AND t.refund_id IS NULL ORDER BY b.day, t.line_no""")
    List<BilledPayment> payments(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT b.day, t.transaction_id, t.order_no, t.refund_id, t.refund_no, t.refund_fen AS amount,
                   t.fee_fen AS fee, COALESCE(t.refund_state, '') AS state
            FROM trade_line t JOIN bill_day b ON b.id = t.bill_id AND b.edition = t.edition
            WHERE b.day BETWEEN #{from} AND #{to} AND t.refund_id IS NOT NULL ORDER BY b.day, t.line_no""")
    List<BilledRefund> refunds(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select(FLOW + "ORDER BY b.day, f.line_no")
    List<Flow> flows(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select(FLOW + "AND f.kind = 'PAID_OUT' ORDER BY b.day, f.line_no")
    List<Flow> payouts(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT id AS ledger_line_id, kind, source_id, amount_fen AS amount, booked_on FROM ledger_line
            WHERE kind IN ('WECHAT_FEE', 'WECHAT_FEE_RETURNED', 'WECHAT_PAYOUT')
              AND booked_on BETWEEN #{from} AND #{to}""")
    List<FlowBooked> flowsBooked(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT c.id AS change_id, b.kind, b.day, c.edition, c.old_in_fen AS old_in, c.new_in_fen AS new_in
            FROM bill_change c JOIN bill_day b ON b.id = c.bill_id WHERE b.day BETWEEN #{from} AND #{to}""")
    List<ChangedBill> changes(@Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Attempts paid in the month, or booked in it, or named by one of its bills. */
    @Select("""
            SELECT o.id FROM pay_order o WHERE o.paid_at >= #{start} AND o.paid_at < #{end}
            UNION
            SELECT l.source_id FROM ledger_line l
            WHERE l.kind IN ('WECHAT_RECEIVED', 'WECHAT_SURPLUS') AND l.booked_on BETWEEN #{from} AND #{to}
            UNION
            SELECT o.id FROM pay_order o JOIN trade_line t ON t.order_no = o.order_no
              JOIN bill_day b ON b.id = t.bill_id AND b.edition = t.edition
            WHERE b.day BETWEEN #{from} AND #{to}""")
    List<String> orderIds(
            @Param("start") Instant start,
            @Param("end") Instant end,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    @Select("""
            <script>
            SELECT o.id, o.order_no, COALESCE(u.name, '') AS unit_name, o.openid, o.amount_fen AS amount, o.state,
                   o.transaction_id, o.paid_at, o.late, o.surplus_fen AS surplus
            FROM pay_order o JOIN charge c ON c.id = o.charge_id LEFT JOIN unit u ON u.id = c.unit_id
            WHERE o.id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            ORDER BY o.id
            </script>""")
    List<OrderRow> orders(@Param("ids") List<String> ids);

    /** What the ledger has of each act, with its first day. */
    @Select("""
            <script>
            SELECT source_id, SUM(amount_fen) AS amount, MIN(booked_on) AS booked_on FROM ledger_line
            WHERE source_id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
              AND kind IN <foreach collection="kinds" item="k" open="(" separator="," close=")">#{k}</foreach>
            GROUP BY source_id
            </script>""")
    List<Booked> booked(@Param("ids") List<String> ids, @Param("kinds") List<MovementKind> kinds);

    /** What of each attempt's surplus went back. */
    @Select("""
            <script>
            SELECT order_id AS source_id, SUM(amount_fen) AS amount, NULL AS booked_on FROM refund
            WHERE kind = 'SURPLUS' AND state IN ('SUCCESS', 'PAID_OFFLINE', 'PAID_TWICE')
              AND order_id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            GROUP BY order_id
            </script>""")
    List<Booked> returned(@Param("ids") List<String> ids);

    /** Refunds that WeChat was asked for in the month, or that one of its bills names. */
    @Select("""
            SELECT r.id FROM refund r WHERE r.sent_at >= #{start} AND r.sent_at < #{end}
            UNION
            SELECT r.id FROM refund r JOIN trade_line t ON t.refund_no = r.refund_no
              JOIN bill_day b ON b.id = t.bill_id AND b.edition = t.edition
            WHERE b.day BETWEEN #{from} AND #{to}""")
    List<String> refundIds(
            @Param("start") Instant start,
            @Param("end") Instant end,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    @Select("""
            <script>
            SELECT r.id, r.refund_no, r.wechat_refund_id, COALESCE(u.name, '') AS unit_name, r.amount_fen AS amount,
                   r.state, r.sent_at
            FROM refund r JOIN charge c ON c.id = r.charge_id LEFT JOIN unit u ON u.id = c.unit_id
            WHERE r.id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            ORDER BY r.id
            </script>""")
    List<RefundRow> refundsOf(@Param("ids") List<String> ids);

    /** Numbers of refunds that bills of these days name. */
    @Select("""
            SELECT DISTINCT t.refund_no FROM trade_line t JOIN bill_day b ON b.id = t.bill_id AND b.edition = t.edition
            WHERE b.day BETWEEN #{from} AND #{to} AND t.refund_no IS NOT NULL""")
    Set<String> refundNosBilled(@Param("from") LocalDate from, @Param("to") LocalDate to);

    /** An attempt without what other tables say of it. */
    record OrderRow(
            String id,
            String orderNo,
            String unitName,
            String openid,
            Money amount,
            OrderState state,
            @Nullable String transactionId,
            @Nullable Instant paidAt,
            boolean late,
            Money surplus) {}

    /** A refund without what other tables say of it. */
    record RefundRow(
            String id,
            String refundNo,
            @Nullable String wechatRefundId,
            String unitName,
            Money amount,
            String state,
            @Nullable Instant sentAt) {}

    /** What the ledger or the refunds have of an act. */
    record Booked(String sourceId, Money amount, @Nullable LocalDate bookedOn) {}
}
