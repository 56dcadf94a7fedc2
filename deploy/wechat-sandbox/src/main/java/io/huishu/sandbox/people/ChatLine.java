package io.huishu.sandbox.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bubble in a person's chat with one app. {@code kind}: SUBSCRIPTION (服务通知), REPLY (from the official account),
 * TEXT (written by the person), EVENT (menu, follow), FAILURE (WeChat's own error line).
 */
public record ChatLine(
        String userId,
        String appid,
        String appName,
        String kind,
        String title,
        List<Field> fields,
        @Nullable String templateId,
        @Nullable String page,
        Instant at) {

    /** A labelled value of a subscription message; {@code key} is the template's, such as thing1. */
    public record Field(String key, String label, String value) {}

    public static ChatLine plain(String userId, String appid, String appName, String kind, String text, Instant at) {
        return new ChatLine(userId, appid, appName, kind, text, List.of(), null, null, at);
    }
}
