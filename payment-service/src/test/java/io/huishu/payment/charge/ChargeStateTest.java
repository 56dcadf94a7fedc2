package io.huishu.payment.charge;

import static io.huishu.payment.charge.ChargeState.CANCELLED;
import static io.huishu.payment.charge.ChargeState.OPEN;
import static io.huishu.payment.charge.ChargeState.REVERSED;
import static io.huishu.payment.charge.ChargeState.SETTLED;
import static io.huishu.payment.charge.ChargeState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChargeStateTest {
    private static final Set<List<ChargeState>> EDGES = Set.of(
            List.of(OPEN, SETTLED),
            List.of(OPEN, WAIVED),
            List.of(OPEN, CANCELLED),
            List.of(SETTLED, REVERSED),
            List.of(SETTLED, OPEN));

    @Test
    void movesOnlyAlongItsEdges() {
        for (ChargeState from : ChargeState.values()) {
            Arrays.stream(ChargeState.values()).forEach(to -> assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(EDGES.contains(List.of(from, to))));
        }
    }
}
