package io.huishu.member.person;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WeChat's access tokens of the bound chamber, shared by all instances. */
public interface WxTokens {
    /** Empty when there is none or it has run out. */
    Optional<String> find(String key);

    /** @param seconds how long it may be used; 0 forgets it */
    void put(String key, @Nullable String value, long seconds);

    /** Seconds left; empty when there is none or it has run out. */
    Optional<Long> secondsLeft(String key);
}
