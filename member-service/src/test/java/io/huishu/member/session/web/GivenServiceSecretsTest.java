package io.huishu.member.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.start.StartRefused;
import io.huishu.member.session.ServiceSecrets;
import org.junit.jupiter.api.Test;

class GivenServiceSecretsTest {
    private static final String LONG = "a-secret-of-twenty-four-+";

    @Test
    void provesOnlyTheRightServiceWithTheRightSecret() {
        ServiceSecrets secrets =
                new GivenServiceSecrets("payment-service=" + LONG + "p, notify-service=" + LONG + "n=");
        assertThat(secrets.proves("payment-service", LONG + "p")).isTrue();
        assertThat(secrets.proves("notify-service", LONG + "n=")).isTrue();
        assertThat(secrets.proves("payment-service", LONG + "n=")).isFalse();
        assertThat(secrets.proves("event-service", LONG + "p")).isFalse();
    }

    @Test
    void stopsTheStartOnAShortOrMissingSecret() {
        assertThatThrownBy(() -> new GivenServiceSecrets("payment-service=short"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("payment-service")
                .hasMessageNotContaining("=short");
        assertThatThrownBy(() -> new GivenServiceSecrets("payment-service")).isInstanceOf(StartRefused.class);
        assertThat(new GivenServiceSecrets("").proves("payment-service", "")).isFalse();
    }
}
