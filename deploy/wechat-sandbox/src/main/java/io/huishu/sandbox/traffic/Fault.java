package io.huishu.sandbox.traffic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault for the next {@code times} requests whose path begins with {@code path} ({@code *} stands for any text). The
 * path of an outgoing call is the path of its url.
 */
public record Fault(
        String path, FaultKind kind, int times, @Nullable String value) {

    boolean touches(String requestPath) {
        StringBuilder pattern = new StringBuilder();
        for (String part : path.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return requestPath.matches(pattern + ".*");
    }

    Fault used() {
        return new Fault(path, kind, times - 1, value);
    }

    public long millis() {
        return value == null ? 0 : Long.parseLong(value.strip());
    }
}
