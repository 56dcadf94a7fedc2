package io.huishu.sandbox.pay;

import org.springframework.stereotype.Component;

/** Closes an unpaid order; closing again is allowed. */
@Component
public final class CloseOrder {

    private final Orders orders;

    CloseOrder(Orders orders) {
        this.orders = orders;
    }

    /** ORDER_NOT_EXIST, or ORDERPAID for a paid one. */
    public void close(Merchant merchant, String orderNo) {
        Order unused = orders.change(Order.key(merchant.mchid(), orderNo), Order::close);
    }
}
