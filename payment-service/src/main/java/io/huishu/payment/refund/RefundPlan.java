package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;

/**
 * What is to go back.
 *
 * @param reason shown to the payer in WeChat, at most 80 characters
 */
public record RefundPlan(RefundKind kind, RefundCause cause, Money amount, String reason) {
    static final int LONGEST_REASON = 80;

    public RefundPlan {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A refund is more than zero");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("The reason is too long for WeChat");
        }
    }
}
