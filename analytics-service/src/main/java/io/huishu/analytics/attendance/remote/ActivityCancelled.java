package io.huishu.analytics.attendance.remote;

/** What this house reads of {@code activity.cancelled.v1}. */
record ActivityCancelled(String activityId) {}
