package io.huishu.payment.order;

import io.huishu.chassis.money.Money;

/**
 * A refund as WeChat is asked for it. Repeating it with the same number is the same refund.
 *
 * @param refundNo ours, 1 to 64 characters; a new number would pay twice
 * @param total the whole order
 * @param reason shown to the payer, at most 80 characters
 */
public record RefundAsk(
        String mchid, String orderNo, String refundNo, Money amount, Money total, String currency, String reason) {}
