package io.huishu.chassis.fact;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The trace of the running call as the log knows it: Micrometer's {@code traceId}, else {@code trace}. */
final class Traces {
    private static final String OURS = "trace";

    private Traces() {}

    static @Nullable String current() {
        String traced = MDC.get("traceId");
        return traced == null ? MDC.get(OURS) : traced;
    }

    /** Runs the work under a trace that came with a message. */
    static void run(@Nullable String trace, Runnable work) {
        if (trace == null) {
            work.run();
            return;
        }
        try (var closing = MDC.putCloseable(OURS, trace)) {
            work.run();
        }
    }
}
