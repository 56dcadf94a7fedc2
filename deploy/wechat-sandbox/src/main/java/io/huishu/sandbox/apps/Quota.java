package io.huishu.sandbox.apps;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** So many calls per key and window; the window is counted from the epoch, as a calendar does. */
public final class Quota {

    private final Clock clock;
    private final long windowSeconds;
    private final int limit;
    private final Map<String, Count> counts = new HashMap<>();

    private record Count(long window, int used) {}

    public Quota(Clock clock, Duration window, int limit) {
        this.clock = clock;
        this.windowSeconds = window.toSeconds();
        this.limit = limit;
    }

    /** False when nothing is left in this window. */
    public synchronized boolean take(String key) {
        long window = clock.instant().getEpochSecond() / windowSeconds;
        Count count = counts.get(key);
        int used = count == null || count.window() != window ? 0 : count.used();
        if (used >= limit) {
            return false;
        }
        counts.put(key, new Count(window, used + 1));
        return true;
    }
}
