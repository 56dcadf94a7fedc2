package io.huishu.analytics.attendance.remote;

import org.jspecify.annotations.Nullable;

/** What this house reads of every fact about a registration; cancelling does not name the unit. */
record PlaceFact(
        String registrationId, String activityId, @Nullable String unitId) {}
