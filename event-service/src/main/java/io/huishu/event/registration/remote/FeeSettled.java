package io.huishu.event.registration.remote;

import org.jspecify.annotations.Nullable;

/**
 * What this house reads of {@code fee.settled.v1}.
 *
 * @param method how the last part was paid: {@code WECHAT}, or in a way that only the office can give back
 */
record FeeSettled(
        String chargeId, String registrationId, @Nullable String method) {}
