package io.huishu.sandbox.traffic;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and its answer. {@code direction} is IN (to the sandbox) or OUT (a notify or a push). */
public record Exchange(
        long seq,
        Instant at,
        String direction,
        String method,
        String path,
        @Nullable String query,
        Map<String, String> headers,
        String body,
        int status,
        String answer,
        long millis) {

    Exchange numbered(long seq) {
        return new Exchange(seq, at, direction, method, path, query, headers, body, status, answer, millis);
    }
}
