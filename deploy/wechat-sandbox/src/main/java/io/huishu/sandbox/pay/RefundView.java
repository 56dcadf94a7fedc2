package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The resource of a refund notify; amounts in fen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundView(
        String mchid,
        @JsonProperty("transaction_id") String transactionId,
        @JsonProperty("out_trade_no") String outTradeNo,
        @JsonProperty("refund_id") String refundId,
        @JsonProperty("out_refund_no") String outRefundNo,
        @JsonProperty("refund_status") String refundStatus,
        @JsonProperty("success_time") @Nullable String successTime,
        @JsonProperty("user_received_account") String userReceivedAccount,
        Amount amount) {

    public record Amount(
            long total,
            long refund,
            @JsonProperty("payer_total") long payerTotal,
            @JsonProperty("payer_refund") long payerRefund) {}
}
