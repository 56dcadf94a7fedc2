package io.huishu.notify.official;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who follows the official account of the current chamber. */
public interface Followers {
    /** @return false when the account follows already */
    boolean follow(String appid, String openid, @Nullable String scene, Instant now);

    /** @return false when it did not follow */
    boolean unfollow(String appid, String openid, Instant now);

    /** Notes a push by its own mark. @return false when the same push came before */
    boolean firstTime(String mark, Instant now);
}
