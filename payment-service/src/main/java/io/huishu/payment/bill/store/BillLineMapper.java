package io.huishu.payment.bill.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of the tables {@code trade_line} and {@code funds_line}. */
@Mapper
public interface BillLineMapper {
    @Insert("""
            <script>
            INSERT INTO trade_line (id, bill_id, edition, line_no, at, transaction_id, order_no, openid, trade_state,
              amount_fen, refund_id, refund_no, refund_fen, refund_state, fee_fen, rate) VALUES
            <foreach collection="rows" item="r" separator=",">
              (#{r.id}, #{r.billId}, #{r.edition}, #{r.line.lineNo}, #{r.line.at}, #{r.line.transactionId},
               #{r.line.orderNo}, #{r.line.openid}, #{r.line.tradeState}, #{r.line.amount}, #{r.line.refundId},
               #{r.line.refundNo}, #{r.line.refund}, #{r.line.refundState}, #{r.line.fee}, #{r.line.rate})</foreach>
            </script>""")
    int insertTrade(@Param("rows") List<TradeRow> rows);

    @Insert("""
            <script>
            INSERT INTO funds_line (id, bill_id, edition, line_no, at, business_no, flow_no, kind, title, income,
              amount_fen, fee_fen, balance_fen, note, voucher_no) VALUES
            <foreach collection="rows" item="r" separator=",">
              (#{r.id}, #{r.billId}, #{r.edition}, #{r.line.lineNo}, #{r.line.at}, #{r.line.businessNo},
               #{r.line.flowNo}, #{r.line.kind}, #{r.line.title}, #{r.line.income}, #{r.line.amount}, #{r.line.fee},
               #{r.line.balance}, #{r.line.note}, #{r.line.voucherNo})</foreach>
            </script>""")
    int insertFunds(@Param("rows") List<FundsRow> rows);

    @Select("""
            <script>
            SELECT CONCAT(kind, ' ', source_id) FROM ledger_line
            WHERE kind IN ('WECHAT_FEE', 'WECHAT_FEE_RETURNED', 'WECHAT_PAYOUT')
              AND source_id IN <foreach collection="sources" item="s" open="(" separator="," close=")">#{s}</foreach>
            </script>""")
    Set<String> booked(@Param("sources") Collection<String> sources);
}
