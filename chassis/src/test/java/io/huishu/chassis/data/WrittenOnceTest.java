package io.huishu.chassis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WrittenOnceTest {
    private final WrittenOnce written = new WrittenOnce();
    private final AtomicInteger worked = new AtomicInteger();

    private String of(String text) {
        return written.of(text, each -> {
            worked.incrementAndGet();
            return each + "!";
        });
    }

    @Test
    void worksATextOutOnce() {
        assertThat(of("a")).isEqualTo("a!");
        assertThat(of("a")).isEqualTo("a!");
        assertThat(of("b")).isEqualTo("b!");
        assertThat(worked).hasValue(2);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatThrownBy(() -> written.of("a", each -> {
                    throw new IllegalStateException(each);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(of("a")).isEqualTo("a!");
    }

    @Test
    void forgetsWhenItHasGrownTooLarge() {
        for (int i = 0; i < 100; i++) {
            of(i + "x".repeat(50_000));
        }
        assertThat(of("0" + "x".repeat(50_000))).endsWith("!");
        assertThat(worked).hasValue(101);
    }
}
