package io.huishu.sandbox.refund;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.pay.BodyField;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /v3/refund/domestic/refunds}; every limit that is broken is PARAM_ERROR. */
public record RefundRequest(
        @JsonProperty("transaction_id") @Nullable String transactionId,
        @JsonProperty("out_trade_no") @Nullable String outTradeNo,
        @JsonProperty("out_refund_no") @Nullable String outRefundNo,
        @Nullable String reason,
        @JsonProperty("notify_url") @Nullable String notifyUrl,
        @JsonProperty("funds_account") @Nullable String fundsAccount,
        @Nullable Amount amount) {

    /** In fen; {@code total} is the order's. */
    public record Amount(
            @Nullable Long refund,
            @Nullable Long total,
            @Nullable String currency) {}

    void checkOneNumber() {
        if ((transactionId == null) == (outTradeNo == null)) {
            throw BodyField.broken("transaction_id", "与 out_trade_no 必须且只能填一个");
        }
    }

    String requiredRefundNo() {
        String number = BodyField.text("out_refund_no", outRefundNo, 64);
        if (!number.matches("[0-9A-Za-z_\\-|*@]{1,64}")) {
            throw BodyField.broken("out_refund_no", "格式错误：1 到 64 个字符，只能是数字、大小写字母_-|*@");
        }
        return number;
    }

    @Nullable
    String checkedReason() {
        return reason == null ? null : BodyField.text("reason", reason, 80);
    }

    @Nullable
    String checkedNotifyUrl() {
        return notifyUrl == null ? null : BodyField.notifyUrl("notify_url", notifyUrl, 256);
    }

    String checkedFundsAccount() {
        if (fundsAccount == null) {
            return "UNSETTLED";
        }
        if (!fundsAccount.equals("AVAILABLE") && !fundsAccount.equals("UNSETTLED")) {
            throw BodyField.broken("funds_account", "不支持");
        }
        return fundsAccount;
    }

    long requiredRefund() {
        long refund = required("amount.refund", amount == null ? null : amount.refund());
        if (refund > requiredTotal()) {
            throw BodyField.broken("amount.refund", "不能超过原订单金额");
        }
        return refund;
    }

    long requiredTotal() {
        if (amount == null || !"CNY".equals(amount.currency())) {
            throw BodyField.broken("amount.currency", "必填，只支持 CNY");
        }
        return required("amount.total", amount.total());
    }

    private static long required(String field, @Nullable Long fen) {
        if (fen == null || fen < 1) {
            throw BodyField.broken(field, "须大于等于 1 分");
        }
        return fen;
    }
}
