package io.huishu.chassis.security;

import org.jspecify.annotations.Nullable;

/**
 * Since when tokens count. Banning an account, changing its roles or suspending a chamber raises an epoch; a token with
 * a lower one is refused within five seconds everywhere.
 */
public interface Epochs {
    /**
     * @param chamber null for the platform's operator
     * @param epoch the token's own, in seconds
     */
    boolean revoked(@Nullable String chamber, String subject, long epoch);
}
