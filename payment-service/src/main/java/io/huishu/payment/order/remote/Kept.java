package io.huishu.payment.order.remote;

import io.huishu.chassis.problem.Unavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers of another house, kept in memory for a while; when that house is away, an older answer serves on. A restart
 * begins empty.
 */
final class Kept<K, V> {
    private final Duration fresh;
    private final Clock clock;
    private final Function<K, V> ask;
    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();

    /** @param ask throws {@link Unavailable} when the other house is away */
    Kept(Duration fresh, Clock clock, Function<K, V> ask) {
        this.fresh = fresh;
        this.clock = clock;
        this.ask = ask;
    }

    private record Answer<V>(V value, Instant until) {}

    V get(K key) {
        Answer<V> known = answers.get(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.value();
        }
        try {
            V value = ask.apply(key);
            answers.put(key, new Answer<>(value, clock.instant().plus(fresh)));
            return value;
        } catch (Unavailable away) {
            if (known == null) {
                throw away;
            }
            return known.value();
        }
    }

    /** The next question goes to the other house again; until it answers, what is known serves on. */
    void doubt(K key) {
        answers.computeIfPresent(key, (_, known) -> new Answer<>(known.value(), Instant.EPOCH));
    }
}
