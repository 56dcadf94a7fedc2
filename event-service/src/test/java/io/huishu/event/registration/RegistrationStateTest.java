package io.huishu.event.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationStateTest {
    private static final Set<String> EDGES = Set.of(
            "AWAITING_PAYMENT>CONFIRMED",
            "AWAITING_PAYMENT>CANCELLED",
            "AWAITING_PAYMENT>EXPIRED",
            "CONFIRMED>CANCELLED",
            "EXPIRED>CONFIRMED");

    @Test
    void knowsWhereItMayGoOverAllPairs() {
        for (RegistrationState from : RegistrationState.values()) {
            for (RegistrationState to : RegistrationState.values()) {
                assertThat(from.mayBecome(to)).as("%s>%s", from, to).isEqualTo(EDGES.contains(from + ">" + to));
            }
        }
    }
}
