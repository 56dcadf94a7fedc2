package io.huishu.day;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what follows by itself, such as a fact that travels from one house to another. */
public final class Await {
    private static final long LOOK_EVERY_MILLIS = 250;

    private Await() {}

    /**
     * Looks again and again until the condition holds.
     *
     * @throws DayFailed when it does not hold in time
     */
    public static <T> T until(String what, Duration patience, Supplier<T> look, java.util.function.Predicate<T> holds) {
        long end = System.nanoTime() + patience.toNanos();
        T seen = look.get();
        while (!holds.test(seen)) {
            if (System.nanoTime() > end) {
                throw new DayFailed("等了 " + patience.toSeconds() + " 秒还没有：" + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
            seen = look.get();
        }
        return seen;
    }
}
