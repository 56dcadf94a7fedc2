package io.huishu.payment.order;

import static io.huishu.payment.order.OrderEvent.ACCEPTED;
import static io.huishu.payment.order.OrderEvent.DOUBTED;
import static io.huishu.payment.order.OrderEvent.REFUSED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where an attempt to pay stands. The table below holds every edge; what is not in it does not happen.
 *
 * <p>Money that WeChat has is never refused: every state but PAID itself has an edge to PAID, also the closed and the
 * failed one (a payment may slip in between our last query and the close).
 */
public enum OrderState {
    /** The intent is written; WeChat may or may not have been asked. */
    PREPARED,
    /** WeChat waits for the payer. */
    PENDING,
    /** WeChat was asked and nobody knows what it did. */
    UNKNOWN,
    PAID,
    CLOSED,
    FAILED;

    private static final Map<OrderState, Map<OrderEvent, OrderState>> EDGES = new EnumMap<>(Map.of(
            PREPARED,
                    Map.of(
                            ACCEPTED,
                            PENDING,
                            DOUBTED,
                            UNKNOWN,
                            REFUSED,
                            FAILED,
                            OrderEvent.PAID,
                            PAID,
                            OrderEvent.CLOSED,
                            CLOSED),
            PENDING,
                    Map.of(
                            ACCEPTED,
                            PENDING,
                            DOUBTED,
                            UNKNOWN,
                            REFUSED,
                            FAILED,
                            OrderEvent.PAID,
                            PAID,
                            OrderEvent.CLOSED,
                            CLOSED),
            UNKNOWN,
                    Map.of(
                            ACCEPTED,
                            PENDING,
                            DOUBTED,
                            UNKNOWN,
                            REFUSED,
                            FAILED,
                            OrderEvent.PAID,
                            PAID,
                            OrderEvent.CLOSED,
                            CLOSED),
            CLOSED, Map.of(OrderEvent.PAID, PAID),
            FAILED, Map.of(OrderEvent.PAID, PAID),
            PAID, Map.of()));

    /** Where the event leads from here; empty when it cannot happen here. */
    public Optional<OrderState> on(OrderEvent event) {
        return Optional.ofNullable(EDGES.get(this)).map(edges -> edges.get(event));
    }

    /** Whether the payer might still pay, so that no second attempt may stand beside it. */
    public boolean isOpen() {
        return this == PREPARED || this == PENDING || this == UNKNOWN;
    }
}
