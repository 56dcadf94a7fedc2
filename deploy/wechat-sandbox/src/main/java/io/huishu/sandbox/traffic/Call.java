package io.huishu.sandbox.traffic;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outgoing POST; {@code mchid} when it is a merchant's. */
public record Call(
        String url,
        Map<String, String> headers,
        String body,
        @Nullable String mchid) {}
