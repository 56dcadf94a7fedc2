package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;
import io.huishu.payment.order.OrderState;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PayOrder;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets aside, in the payment's own row, what is to go back, by one guarded update: the sum never exceeds the payment. */
@Component
class Reservations {
    private final Orders orders;

    Reservations(Orders orders) {
        this.orders = orders;
    }

    /**
     * @return the payment, held
     * @throws NothingToRefund when it never arrived
     * @throws RefundOverPayment when less is left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    PayOrder reserve(String orderId, Money amount) {
        boolean reserved = orders.reserveRefund(orderId, amount);
        PayOrder order = orders.get(orderId);
        if (reserved) {
            return order;
        }
        if (order.state() != OrderState.PAID) {
            throw new NothingToRefund("这笔付款没有到账，没有可退的钱。");
        }
        throw new RefundOverPayment(order.amount().minus(order.refunded()));
    }

    /** Makes sure that a refund's sum is set aside; money that has no payment here has nothing to set aside. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ensure(Refund refund) {
        if (!refund.isReserved() && refund.orderId() != null) {
            reserve(Objects.requireNonNull(refund.orderId()), refund.amount());
            refund.reserve();
        }
    }

    /** Nothing goes out under this refund: others may have the sum. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(Refund refund) {
        if (refund.isReserved()) {
            orders.releaseRefund(Objects.requireNonNull(refund.orderId()), refund.amount());
            refund.release();
        }
    }
}
