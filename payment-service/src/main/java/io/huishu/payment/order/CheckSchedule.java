package io.huishu.payment.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When WeChat is asked about an attempt or a refund, since WeChat itself promises no notice: 10 s, 30 s, 1 m, 5 m, 10 m,
 * 30 m, 1 h, 6 h and 24 h after it began, for an attempt shortly after it expires, and from then on once a day.
 */
public final class CheckSchedule {
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

    /**
     * @param since when it began
     * @param checks how often WeChat was asked by plan so far
     */
    public static Instant next(Instant since, int checks, Instant now) {
        return notSooner(step(since, checks, now), now);
    }

    /** @param checks how often WeChat was asked by plan so far */
    static Instant next(Instant createdAt, Instant expiresAt, int checks, Instant now) {
        Instant step = step(createdAt, checks, now);
        Instant expiry = expiresAt.plus(AFTER_EXPIRY);
        return notSooner(now.isBefore(expiry) && expiry.isBefore(step) ? expiry : step, now);
    }

    private static Instant step(Instant since, int checks, Instant now) {
        return checks < STEPS.size() ? since.plus(STEPS.get(checks)) : now.plus(LATER);
    }

    private static Instant notSooner(Instant next, Instant now) {
        Instant soonest = now.plus(SOONEST);
        return next.isBefore(soonest) ? soonest : next;
    }
}
