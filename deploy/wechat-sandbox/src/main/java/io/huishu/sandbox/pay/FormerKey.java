package io.huishu.sandbox.pay;

import org.jspecify.annotations.Nullable;

/**
 * A key that was renewed and still counts. {@code publicPart}: certificate or public key as PEM; {@code privateKey} null
 * for the merchant's own, which stays with the merchant. A former APIv3 key has the key itself as its public part.
 */
public record FormerKey(
        KeyKind kind,
        String serial,
        String publicPart,
        @Nullable String privateKey) {}
