package io.huishu.payment.order;

import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the attempts whose next question is due, and plans the question after that in the same transaction. */
@Component
public class ClaimDue {
    private final Orders orders;
    private final BusinessTime time;

    public ClaimDue(Orders orders, BusinessTime time) {
        this.orders = orders;
        this.time = time;
    }

    /** @return at most this many; whoever claims them asks WeChat after the transaction */
    @Transactional
    public List<PayOrder> claim(int most) {
        Instant now = time.now();
        List<PayOrder> due = orders.lockDue(now, most);
        due.forEach(order -> {
            order.checked(now);
            orders.save(order);
        });
        return due;
    }
}
