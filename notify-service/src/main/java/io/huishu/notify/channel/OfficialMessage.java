package io.huishu.notify.channel;

import org.jspecify.annotations.Nullable;

/**
 * What came with a push, in WeChat's own words.
 *
 * @param to the account's original id
 * @param from the follower's openid
 * @param type {@code text}, {@code event} and so on
 * @param event empty unless the type is {@code event}
 * @param key of an event, absent with most
 * @param messageId 0 for events
 * @param createdAt seconds since 1970
 */
public record OfficialMessage(
        String to,
        String from,
        String type,
        String event,
        @Nullable String key,
        @Nullable String text,
        long messageId,
        long createdAt) {}
