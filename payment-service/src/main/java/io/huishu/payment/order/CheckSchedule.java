package io.huishu.payment.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When WeChat is asked about an attempt, since WeChat itself promises no notice: 10 s, 30 s, 1 m, 5 m, 10 m, 30 m, 1 h, 6 h
 * and 24 h after the attempt began, shortly after it expires, and from then on once a day.
 */
final class CheckSchedule {
    static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private static final Duration AFTER_EXPIRY = Duration.ofSeconds(5);
    private static final Duration LATER = Duration.ofHours(24);
    private static final Duration SOONEST = Duration.ofSeconds(10);

    private CheckSchedule() {}

    /** @param checks how often WeChat was asked by plan so far */
    static Instant next(Instant createdAt, Instant expiresAt, int checks, Instant now) {
        Instant step = checks < STEPS.size() ? createdAt.plus(STEPS.get(checks)) : now.plus(LATER);
        Instant expiry = expiresAt.plus(AFTER_EXPIRY);
        Instant next = now.isBefore(expiry) && expiry.isBefore(step) ? expiry : step;
        Instant soonest = now.plus(SOONEST);
        return next.isBefore(soonest) ? soonest : next;
    }
}
