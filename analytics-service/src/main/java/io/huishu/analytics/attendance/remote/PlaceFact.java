package io.huishu.analytics.attendance.remote;

import org.jspecify.annotations.Nullable;

/** What this house reads of {@code registration.confirmed.v1} and {@code attendance.recorded.v1}. */
record PlaceFact(
        String registrationId, String activityId, @Nullable String unitId) {}
