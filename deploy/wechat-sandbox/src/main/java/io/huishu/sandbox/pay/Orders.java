package io.huishu.sandbox.pay;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** All orders: the ledger. */
@Component
public final class Orders implements OfMerchants {

    private final Shelf<Order> orders;
    private final Shelf<Prepay> prepays;
    private final Shelf<String> byTransaction;
    private final SandboxClock clock;

    /** A prepay_id, good for two hours. */
    public record Prepay(String prepayId, String orderKey, Instant issuedAt) {}

    Orders(Shelves shelves, SandboxClock clock) {
        this.orders = shelves.open("orders", Order.class);
        this.prepays = shelves.open("prepays", Prepay.class);
        this.byTransaction = shelves.open("transactions", String.class);
        this.clock = clock;
    }

    /** The order that now has this number: the given one, or the one that was there before. */
    Order addOrFind(Order order) {
        return orders.putNew(order.key(), order) ? order : change(order.key(), each -> each);
    }

    public Optional<Order> find(String mchid, String orderNo) {
        return orders.change(Order.key(mchid, orderNo), each -> each.asOf(clock.instant()));
    }

    public Optional<Order> findByTransaction(String transactionId) {
        return byTransaction.find(transactionId).map(key -> change(key, each -> each));
    }

    /** 404 ORDER_NOT_EXIST when there is none; the order's time is looked at first. */
    public Order change(String key, UnaryOperator<Order> change) {
        Order changed = orders.change(key, each -> change.apply(each.asOf(clock.instant())))
                .orElseThrow(Orders::missing);
        if (changed.transactionId() != null) {
            byTransaction.putNew(changed.transactionId(), key);
        }
        return changed;
    }

    void add(Prepay prepay) {
        prepays.put(prepay.prepayId(), prepay);
    }

    Optional<Prepay> prepay(String prepayId) {
        return prepays.find(prepayId);
    }

    /** Newest last. */
    public List<Order> all() {
        return orders.all();
    }

    static Refusal missing() {
        return new Refusal(404, "ORDER_NOT_EXIST", "订单不存在");
    }

    @Override
    public void forget(String mchid) {
        String start = Order.key(mchid, "");
        orders.removeIf((key, order) -> key.startsWith(start));
        prepays.removeIf((key, prepay) -> prepay.orderKey().startsWith(start));
        byTransaction.removeIf((key, orderKey) -> orderKey.startsWith(start));
    }
}
