package io.huishu.payment.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderStateTest {
    /** Rows: the state; columns: ACCEPTED DOUBTED REFUSED PAID CLOSED; a dash is no edge. */
    private static final Map<OrderState, String> TABLE = Map.of(
            OrderState.PREPARED, "PENDING UNKNOWN FAILED PAID CLOSED",
            OrderState.PENDING, "PENDING UNKNOWN FAILED PAID CLOSED",
            OrderState.UNKNOWN, "PENDING UNKNOWN FAILED PAID CLOSED",
            OrderState.PAID, "- - - - -",
            OrderState.CLOSED, "- - - PAID -",
            OrderState.FAILED, "- - - PAID -");

    @Test
    void followsItsTableForEveryStateAndEvent() {
        for (OrderState state : OrderState.values()) {
            String[] row = TABLE.getOrDefault(state, "").split(" ", -1);
            for (OrderEvent event : OrderEvent.values()) {
                assertThat(state.on(event).map(Enum::name).orElse("-"))
                        .as("%s on %s", state, event)
                        .isEqualTo(row[event.ordinal()]);
            }
        }
    }

    @Test
    void isOpenWhileThePayerMightStillPay() {
        assertThat(OrderState.values())
                .filteredOn(OrderState::isOpen)
                .containsExactly(OrderState.PREPARED, OrderState.PENDING, OrderState.UNKNOWN);
    }
}
