package io.huishu.payment.order;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.ChargeView;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the intent to pay, before WeChat is asked. */
@Component
public class PrepareOrder {
    private final Orders orders;
    private final BusinessTime time;
    private final Ids ids;

    public PrepareOrder(Orders orders, BusinessTime time, Ids ids) {
        this.orders = orders;
        this.time = time;
        this.ids = ids;
    }

    /** @return empty when somebody else's attempt was there first */
    @Transactional
    public Optional<PayOrder> prepare(ChargeView charge, Payer payer) {
        PayOrder order = PayOrder.prepare(ids.next(), charge.id(), payer, subject(charge), charge.due(), time.now());
        return orders.add(order) ? Optional.of(order) : Optional.empty();
    }

    /** At most 127 characters at WeChat. */
    private static String subject(ChargeView charge) {
        String words = charge.subject() + " " + charge.unitName();
        return words.length() <= 60 ? words.strip() : words.substring(0, 60);
    }
}
