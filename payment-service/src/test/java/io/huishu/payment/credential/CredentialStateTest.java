package io.huishu.payment.credential;

import static io.huishu.payment.credential.CredentialState.ACTIVE;
import static io.huishu.payment.credential.CredentialState.CANDIDATE;
import static io.huishu.payment.credential.CredentialState.REFUSED;
import static io.huishu.payment.credential.CredentialState.RETIRED;
import static io.huishu.payment.credential.CredentialState.RETIRING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CredentialStateTest {
    private static final Map<CredentialState, Set<CredentialState>> EDGES = Map.of(
            CANDIDATE, Set.of(ACTIVE, REFUSED, RETIRED),
            REFUSED, Set.of(ACTIVE, CANDIDATE, RETIRED),
            ACTIVE, Set.of(RETIRING),
            RETIRING, Set.of(ACTIVE, CANDIDATE, RETIRED),
            RETIRED, Set.of(CANDIDATE));

    @Test
    void hasExactlyTheseEdges() {
        for (CredentialState from : CredentialState.values()) {
            for (CredentialState to : CredentialState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(EDGES.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void whatIsRefusedOrOverVerifiesNothing() {
        assertThat(CredentialState.values())
                .filteredOn(CredentialState::lives)
                .containsExactly(CANDIDATE, ACTIVE, RETIRING);
    }
}
