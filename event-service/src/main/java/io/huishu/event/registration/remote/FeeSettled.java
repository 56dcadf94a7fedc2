package io.huishu.event.registration.remote;

/** What this house reads of {@code fee.settled.v1}. */
record FeeSettled(String chargeId, String registrationId) {}
