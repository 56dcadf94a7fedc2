package io.huishu.analytics.attendance.remote;

import java.time.Instant;

/** What this house reads of {@code activity.published.v1}. */
record ActivityPublished(String activityId, String title, Instant startsAt) {}
