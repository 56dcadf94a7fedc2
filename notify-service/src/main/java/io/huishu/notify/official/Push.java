package io.huishu.notify.official;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What WeChat tells the official account, verified and decrypted.
 *
 * @param mark the same when WeChat repeats the push: the message id, or sender, time, event and key
 * @param key of a menu entry, or of the QR that was scanned
 */
public record Push(
        String appid,
        String openid,
        Kind kind,
        String mark,
        @Nullable String key,
        @Nullable String text,
        Instant at) {
    /** What happened. */
    public enum Kind {
        FOLLOW,
        UNFOLLOW,
        SCAN,
        CLICK,
        TEXT,
        OTHER
    }
}
