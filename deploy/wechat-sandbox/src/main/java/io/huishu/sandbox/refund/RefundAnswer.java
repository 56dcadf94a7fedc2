package io.huishu.sandbox.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.pay.RefundView;
import io.huishu.sandbox.pay.TradeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refund as the request and the query answer it; amounts in fen, times RFC 3339 in Beijing time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundAnswer(
        @JsonProperty("refund_id") String refundId,
        @JsonProperty("out_refund_no") String outRefundNo,
        @JsonProperty("transaction_id") String transactionId,
        @JsonProperty("out_trade_no") String outTradeNo,
        String channel,
        @JsonProperty("user_received_account") String userReceivedAccount,
        @JsonProperty("success_time") @Nullable String successTime,
        @JsonProperty("create_time") String createTime,
        String status,
        @JsonProperty("funds_account") String fundsAccount,
        Amount amount,
        @JsonProperty("promotion_detail") List<String> promotionDetail) {

    private static final String ACCOUNT = "支付用户零钱";

    public record Amount(
            long total,
            long refund,
            List<String> from,
            @JsonProperty("payer_total") long payerTotal,
            @JsonProperty("payer_refund") long payerRefund,
            @JsonProperty("settlement_refund") long settlementRefund,
            @JsonProperty("settlement_total") long settlementTotal,
            @JsonProperty("discount_refund") long discountRefund,
            String currency,
            @JsonProperty("refund_fee") long refundFee) {}

    public static RefundAnswer of(Refund refund) {
        long total = refund.totalFen();
        long fen = refund.refundFen();
        return new RefundAnswer(
                refund.refundId(),
                refund.refundNo(),
                refund.transactionId(),
                refund.orderNo(),
                "ORIGINAL",
                ACCOUNT,
                successTime(refund),
                TradeView.beijing(refund.createdAt()),
                refund.state().name(),
                refund.fundsAccount(),
                new Amount(total, fen, List.of(), total, fen, fen, total, 0, "CNY", 0),
                List.of());
    }

    /** What a notify carries. */
    static RefundView resource(Refund refund, long delta) {
        long fen = refund.refundFen() + delta;
        return new RefundView(
                refund.mchid(),
                refund.transactionId(),
                refund.orderNo(),
                refund.refundId(),
                refund.refundNo(),
                refund.state().name(),
                successTime(refund),
                ACCOUNT,
                new RefundView.Amount(refund.totalFen(), fen, refund.totalFen(), fen));
    }

    private static @Nullable String successTime(Refund refund) {
        return refund.state() == RefundState.SUCCESS && refund.endedAt() != null
                ? TradeView.beijing(refund.endedAt())
                : null;
    }
}
