package io.huishu.payment.order.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.problem.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class KeptTest {
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");
    private int asked;
    private boolean away;

    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private final Kept<String, String> kept = new Kept<>(Duration.ofMinutes(5), clock, this::answer);

    private String answer(String question) {
        if (away) {
            throw new Unavailable("member.unavailable", "会员服务暂时没有应答，请稍后再试。");
        }
        return question + ++asked;
    }

    @Test
    void asksAgainOnlyAfterFiveMinutes() {
        assertThat(kept.get("q")).isEqualTo("q1");
        now = now.plus(Duration.ofMinutes(4));
        assertThat(kept.get("q")).isEqualTo("q1");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(kept.get("q")).isEqualTo("q2");
    }

    @Test
    void servesAnOlderAnswerWhileTheOtherHouseIsAway() {
        assertThat(kept.get("q")).isEqualTo("q1");
        away = true;
        now = now.plus(Duration.ofHours(3));
        assertThat(kept.get("q")).isEqualTo("q1");
        kept.doubt("q");
        assertThat(kept.get("q")).isEqualTo("q1");
        away = false;
        assertThat(kept.get("q")).isEqualTo("q2");
    }

    @Test
    void hasNothingToServeBeforeTheFirstAnswer() {
        away = true;
        assertThatThrownBy(() -> kept.get("q")).isInstanceOf(Unavailable.class);
    }

    @Test
    void asksAnewOnceInDoubt() {
        assertThat(kept.get("q")).isEqualTo("q1");
        kept.doubt("q");
        assertThat(kept.get("q")).isEqualTo("q2");
    }
}
