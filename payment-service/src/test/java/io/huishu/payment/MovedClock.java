package io.huishu.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The house's clock, ahead of the machine's by as much as a test says. What WeChat signs is signed by the machine's time,
 * so a test takes notices while the clock is not ahead.
 */
final class MovedClock extends Clock {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    private final Clock machine = Clock.tick(Clock.systemUTC(), MICROSECOND);
    private volatile Duration ahead = Duration.ZERO;

    void ahead(Duration time) {
        ahead = time;
    }

    Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
