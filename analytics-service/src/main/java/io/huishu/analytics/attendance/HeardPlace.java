package io.huishu.analytics.attendance;

import org.jspecify.annotations.Nullable;

/** A registration as the facts tell it. */
public record HeardPlace(
        String id, String activityId, @Nullable String unitId, boolean confirmed, boolean attended, long version) {}
