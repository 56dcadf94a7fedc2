package io.huishu.payment.order;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what WeChat answered. An event that has no edge from the order's present state changes nothing. */
@Component
public class RecordAnswer {
    private final Orders orders;

    public RecordAnswer(Orders orders) {
        this.orders = orders;
    }

    /** @return the order as it stands afterwards */
    @Transactional
    public PayOrder record(String orderId, OrderEvent event, @Nullable String why) {
        PayOrder order = orders.lock(orderId);
        if (order.on(event, why)) {
            orders.save(order);
        }
        return order;
    }
}
