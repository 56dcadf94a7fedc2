package io.huishu.member.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefreshSecretTest {
    @Test
    void isReadBackAsItWasGiven() {
        RefreshSecret fresh = Tenancy.call(new TenantId(7), RefreshSecret::fresh);
        assertThat(RefreshSecret.read(fresh.reveal())).contains(fresh);
        assertThat(fresh.hash()).matches("[0-9a-f]{64}");
        assertThat(fresh.toString()).doesNotContain(fresh.random());
    }

    @Test
    void isNotReadFromAnythingElse() {
        String random = "a".repeat(43);
        assertThat(Stream.of(
                        "", "1", "1.", "." + random, "0." + random, "1." + random + "a", "1.." + random, "x." + random))
                .allMatch(text -> RefreshSecret.read(text).isEmpty());
        assertThat(RefreshSecret.read(null)).isEmpty();
    }
}
