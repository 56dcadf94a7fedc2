package io.huishu.chassis.data;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * Keeps what a text becomes, so that it is worked out once: parsing a statement of two hundred rows takes longer than the
 * database needs to run it. All is forgotten when it has grown to two million characters.
 */
final class WrittenOnce {
    private static final int LONGEST = 100_000;
    private static final long MOST = 2_000_000;

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();

    String of(String text, UnaryOperator<String> work) {
        String known = kept.get(text);
        if (known != null) {
            return known;
        }
        String result = work.apply(text);
        if (text.length() <= LONGEST) {
            keep(text, result);
        }
        return result;
    }

    private void keep(String text, String result) {
        if (characters.addAndGet(text.length() + (long) result.length()) > MOST) {
            kept.clear();
            characters.set(0);
        }
        kept.put(text, result);
    }
}
