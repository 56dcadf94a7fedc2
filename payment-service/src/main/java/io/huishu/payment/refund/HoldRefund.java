package io.huishu.payment.refund;

import io.huishu.payment.order.Orders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a refund and its payment, always the payment first, so that nobody waits for somebody who waits for him. */
@Component
class HoldRefund {
    private final Refunds refunds;
    private final Orders orders;

    HoldRefund(Refunds refunds, Orders orders) {
        this.refunds = refunds;
        this.orders = orders;
    }

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    @Transactional(propagation = Propagation.MANDATORY)
    Refund hold(String id) {
        String order = refunds.get(id).orderId();
        if (order != null) {
            orders.lock(order);
        }
        return refunds.lock(id);
    }
}
