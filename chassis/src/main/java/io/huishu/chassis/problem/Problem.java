package io.huishu.chassis.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A broken rule on its way to the person who met it. Each rule is a small class of its own in the room that decides it;
 * the doors render it as {@code application/problem+json} (RFC 9457) with the status of its {@link Kind}.
 */
public abstract class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Kind kind;
    private final transient Map<String, Object> data = new LinkedHashMap<>();

    /**
     * @param code stable, machine-readable, {@code noun.rule}
     * @param sentence Chinese, one sentence that says what is wrong and, where it helps, what to do
     */
    protected Problem(String code, Kind kind, String sentence) {
        super(sentence);
        this.code = code;
        this.kind = kind;
    }

    /** Adds a value that a client may need to go on, for example the id of what stands in the way. */
    protected final void tell(String name, Object value) {
        data.put(name, value);
    }

    public final String code() {
        return code;
    }

    public final Kind kind() {
        return kind;
    }

    public final String sentence() {
        return String.valueOf(getMessage());
    }

    public final Map<String, Object> data() {
        return Collections.unmodifiableMap(data);
    }
}
