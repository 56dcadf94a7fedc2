package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;

/** The chamber's own rules for refunds. */
public interface RefundRules {
    /** Above this a second person has to agree: 1,000 yuan until the chamber says otherwise. */
    Money approvalOver();

    void approveOver(Money limit);
}
