package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.id.Ids;
import io.huishu.member.platform.Platform;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EnsureOperatorTest {
    private final OneChambersAccounts accounts = new OneChambersAccounts();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:30:00Z"), ZoneOffset.UTC);
    private final EnsureOperator ensure = new EnsureOperator(accounts, new Plain(), new Ids(clock), clock);

    @Test
    void makesTheOperatorOnceAndLeavesItAloneAfterwards() {
        assertThat(ensure.ensure("operator", "chu-river-2026-gate")).isTrue();
        assertThat(ensure.ensure("another", "han-river-2026-gate")).isTrue();
        assertThat(accounts.names()).containsExactly("operator");
        assertThat(accounts.tenants()).containsExactly(Platform.TENANT);
    }

    @Test
    void refusesADefaultPassword() {
        assertThatThrownBy(() -> ensure.ensure("operator", "changeme-2026")).isInstanceOf(WeakPassword.class);
        assertThat(accounts.names()).isEmpty();
    }

    @Test
    void saysThatThereIsNoneWhenNoneIsGiven() {
        assertThat(ensure.ensure(null, null)).isFalse();
    }

    /** Keeps passwords as they are; good enough where none is checked. */
    private static final class Plain implements Passwords {
        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }

        @Override
        public void pretend(String password) {
            throw new UnsupportedOperationException(password);
        }
    }
}
