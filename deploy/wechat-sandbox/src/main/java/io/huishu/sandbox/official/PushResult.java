package io.huishu.sandbox.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a push went: tries made (at most 3), the last status (0 none), what the person sees. */
public record PushResult(
        boolean delivered,
        int tries,
        int status,
        List<String> reply,
        @Nullable String failure) {}
