package io.huishu.sandbox.refund;

import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** All refunds, and those of each order. */
@Component
public final class Refunds implements OfMerchants {

    private final Shelf<Refund> refunds;
    private final Shelf<OfOrder> byOrder;

    /** Keys of an order's refunds, oldest first. */
    public record OfOrder(List<String> keys) {}

    Refunds(Shelves shelves) {
        this.refunds = shelves.open("refunds", Refund.class);
        this.byOrder = shelves.open("refundsByOrder", OfOrder.class);
    }

    public Optional<Refund> find(String mchid, String refundNo) {
        return refunds.find(Refund.key(mchid, refundNo));
    }

    Optional<Refund> byKey(String key) {
        return refunds.find(key);
    }

    /** Oldest first. */
    public List<Refund> of(Order order) {
        return byOrder.find(order.key()).map(OfOrder::keys).orElse(List.of()).stream()
                .map(refunds::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Newest last. */
    public List<Refund> all() {
        return refunds.all();
    }

    void add(Refund refund, Order order) {
        refunds.put(refund.key(), refund);
        boolean unused = byOrder.putNew(order.key(), new OfOrder(List.of()));
        Optional<OfOrder> changed = byOrder.change(order.key(), each -> {
            List<String> keys = new ArrayList<>(each.keys());
            keys.add(refund.key());
            return new OfOrder(List.copyOf(keys));
        });
        if (changed.isEmpty()) {
            throw new IllegalStateException("the list of the order's refunds is gone");
        }
    }

    Refund change(String key, UnaryOperator<Refund> change) {
        return refunds.change(key, change).orElseThrow(Refunds::missing);
    }

    public static Refusal missing() {
        return new Refusal(404, "RESOURCE_NOT_EXISTS", "退款单不存在");
    }

    @Override
    public void forget(String mchid) {
        String start = Refund.key(mchid, "");
        refunds.removeIf((key, refund) -> key.startsWith(start));
        byOrder.removeIf((key, ofOrder) -> key.startsWith(start));
    }
}
