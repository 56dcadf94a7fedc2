package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A person pays: the order is settled at WeChat, the merchant hears of it by notify. */
@Component
public final class PayOrder {

    private final ReadCallUp readCallUp;
    private final Orders orders;
    private final Notifier notifier;
    private final People people;
    private final SandboxClock clock;

    PayOrder(ReadCallUp readCallUp, Orders orders, Notifier notifier, People people, SandboxClock clock) {
        this.readCallUp = readCallUp;
        this.orders = orders;
        this.notifier = notifier;
        this.people = people;
        this.clock = clock;
    }

    /** 422 PAYER_MISMATCH for somebody else's order. {@code deliver} false books without ever notifying. */
    public Order pay(String userId, CallUp callUp, boolean deliver) {
        return pay(userId, callUp, deliver, clock.instant());
    }

    /**
     * As if it had been paid at a former moment: the success time and the bills are of that day.
     *
     * @param at not in the future, else 400 INVALID_REQUEST
     */
    public Order pay(String userId, CallUp callUp, boolean deliver, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw Refusal.invalid("支付时间不能晚于现在");
        }
        Order placed = readCallUp.read(callUp);
        if (!people.openidOf(userId, placed.appid()).equals(placed.openid())) {
            throw new Refusal(422, "PAYER_MISMATCH", "支付的人与下单时的 openid 不一致");
        }
        String transactionId = "4200" + Chance.digits(24);
        Order paid = orders.change(placed.key(), each -> each.pay(transactionId, at));
        if (deliver) {
            notifier.begin(Letter.paid(paid, TradeView.of(paid)));
        }
        return paid;
    }
}
