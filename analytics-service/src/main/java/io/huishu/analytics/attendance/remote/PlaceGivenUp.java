package io.huishu.analytics.attendance.remote;

/** What this house reads of {@code registration.cancelled.v1} and {@code attendance.withdrawn.v1}. */
record PlaceGivenUp(String registrationId, String activityId) {}
