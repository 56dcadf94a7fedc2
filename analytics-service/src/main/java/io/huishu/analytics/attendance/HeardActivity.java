package io.huishu.analytics.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the facts tell it.
 *
 * @param title empty, and {@code startsAt} null, while only its cancelling has been heard of
 */
public record HeardActivity(
        String id, String title, @Nullable Instant startsAt, boolean cancelled, long version) {}
