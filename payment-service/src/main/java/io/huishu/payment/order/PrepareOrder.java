package io.huishu.payment.order;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.ChargeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the intent to pay, before WeChat is asked. */
@Component
public class PrepareOrder {
    /** WeChat takes no order that ends sooner. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Orders orders;
    private final PayTimes payTimes;
    private final BusinessTime time;
    private final Ids ids;

    public PrepareOrder(Orders orders, PayTimes payTimes, BusinessTime time, Ids ids) {
        this.orders = orders;
        this.payTimes = payTimes;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @return empty when somebody else's attempt was there first
     * @throws TooLateToPay when the time to pay is over, or nearly
     */
    @Transactional
    public Optional<PayOrder> prepare(ChargeView charge, Payer payer) {
        Instant now = time.now();
        Instant until = until(charge.id(), now);
        PayOrder order = PayOrder.prepare(ids.next(), charge.id(), payer, subject(charge), charge.due(), now, until);
        return orders.add(order) ? Optional.of(order) : Optional.empty();
    }

    private Instant until(String chargeId, Instant now) {
        Instant usual = now.plus(PayOrder.LIFE);
        Instant until = payTimes.until(chargeId).filter(usual::isAfter).orElse(usual);
        if (until.isBefore(now.plus(SHORTEST))) {
            throw new TooLateToPay();
        }
        return until;
    }

    /** At most 127 characters at WeChat. */
    private static String subject(ChargeView charge) {
        String words = charge.subject() + " " + charge.unitName();
        return words.length() <= 60 ? words.strip() : words.substring(0, 60);
    }
}
