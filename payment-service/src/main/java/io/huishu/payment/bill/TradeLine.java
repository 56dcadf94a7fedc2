package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment or a refund as the trade bill has it.
 *
 * @param lineNo from 1
 * @param at of a refund: when it was begun
 * @param orderNo our {@code out_trade_no}
 * @param openid who paid
 * @param amount of the order; zero on a refund's line
 * @param refundId WeChat's number of the refund; null on a payment's line
 * @param refundNo our {@code out_refund_no}; null on a payment's line
 * @param refund what was asked to be refunded; zero on a payment's line
 * @param fee what WeChat keeps; less than zero where it gives back
 * @param rate as WeChat writes it, {@code 0.60%}
 */
public record TradeLine(
        int lineNo,
        Instant at,
        String transactionId,
        String orderNo,
        String openid,
        String tradeState,
        Money amount,
        @Nullable String refundId,
        @Nullable String refundNo,
        Money refund,
        @Nullable String refundState,
        Money fee,
        String rate) {
    public boolean isRefund() {
        return refundId != null;
    }
}
