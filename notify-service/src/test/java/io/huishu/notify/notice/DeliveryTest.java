package io.huishu.notify.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Set<String> EDGES = Set.of(
            "PENDING>SENDING",
            "PENDING>FAILED",
            "SENDING>PENDING",
            "SENDING>SENT",
            "SENDING>FAILED",
            "SENDING>UNKNOWN");

    @TestFactory
    Stream<DynamicTest> everyPairOfStatesIsAnEdgeOrIsNone() {
        return Arrays.stream(DeliveryState.values()).flatMap(from -> Arrays.stream(DeliveryState.values())
                .map(to -> DynamicTest.dynamicTest(from + ">" + to, () -> assertThat(from.mayBecome(to))
                        .isEqualTo(EDGES.contains(from + ">" + to)))));
    }

    @Test
    void waitsLongerAfterEachTryAndGivesUpAfterTheFifth() {
        Delivery delivery = pending();
        Instant now = NOW;
        for (Duration wait : new Duration[] {
            Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(3), Duration.ofMinutes(20)
        }) {
            delivery.claim(now);
            delivery.postpone("微信繁忙", now);
            assertThat(delivery.state()).isEqualTo(DeliveryState.PENDING);
            assertThat(delivery.nextAt()).isEqualTo(now.plus(wait));
            now = now.plus(wait);
        }
        delivery.claim(now);
        delivery.postpone("微信繁忙", now);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.reason()).isEqualTo("微信繁忙");
        assertThat(delivery.nextAt()).isNull();
        assertThat(delivery.attempts()).isEqualTo(5);
    }

    @Test
    void isNotClaimedTwiceNorSentUnclaimed() {
        Delivery delivery = pending();
        assertThatIllegalStateException().isThrownBy(() -> delivery.sent(NOW));
        delivery.claim(NOW);
        assertThatIllegalStateException().isThrownBy(() -> delivery.claim(NOW));
        assertThat(delivery.nextAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        delivery.sent(NOW);
        assertThatIllegalStateException().isThrownBy(() -> delivery.failed("太晚", NOW));
        assertThat(delivery.nextAt()).isNull();
    }

    @Test
    void aMessageInTheInboxHasArrivedByBeingThere() {
        Delivery delivery = Delivery.toInbox("D", "N", new Recipient("P", "张三", null), NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.nextAt()).isNull();
    }

    private static Delivery pending() {
        return Delivery.toWechat("D", "N", new Recipient("P", "张三", "U"), "wx1", "o1", "duesSettled", "{}", NOW);
    }
}
