package io.huishu.member;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a {@link MovableClock} in place of the clock. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableTime {
    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
