package io.huishu.notify.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one notice for one person on one channel. */
public record DeliveryView(
        @Nullable String unitName,
        String personName,
        Channel channel,
        DeliveryState state,
        @Nullable String reason,
        Instant at,
        @Nullable Instant readAt) {}
