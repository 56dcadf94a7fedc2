package io.huishu.sandbox.traffic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault for the next {@code times} requests, after {@code skip} that pass, whose path begins with {@code path} ({@code
 * *} stands for any text); of one merchant or direction when given. The path of an outgoing call is the path of its url.
 */
public record Fault(
        String id,
        String path,
        @Nullable Direction direction,
        @Nullable String mchid,
        FaultKind kind,
        int times,
        int skip,
        @Nullable String value) {

    /** {@code times} of a fault that stays until it is cleared. */
    public static final int FOR_EVER = -1;

    /** Whether it means this request; {@code merchant} null for nobody's. */
    public boolean touches(Direction way, String requestPath, @Nullable String merchant) {
        return (direction == null || direction == way)
                && (way == Direction.OUT || !kind.isOnlyOutgoing())
                && (mchid == null || mchid.equals(merchant))
                && requestPath.matches(pattern());
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (String part : path.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return pattern + ".*";
    }

    /** What is left of it once it has struck, or let one pass. */
    Fault used() {
        int left = skip > 0 || times == FOR_EVER ? times : times - 1;
        return new Fault(id, path, direction, mchid, kind, left, Math.max(0, skip - 1), value);
    }

    Fault named(String name) {
        return new Fault(name, path, direction, mchid, kind, times, skip, value);
    }

    /** The value as milliseconds; 0 without a value. */
    public long millis() {
        return value == null || value.isBlank() ? 0 : Long.parseLong(value.strip());
    }

    /** The header a strip fault takes away: without a value the signature. */
    public String header() {
        return value == null || value.isBlank() ? "Wechatpay-Signature" : value.strip();
    }
}
