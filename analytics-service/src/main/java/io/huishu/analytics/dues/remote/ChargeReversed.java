package io.huishu.analytics.dues.remote;

import org.jspecify.annotations.Nullable;

/**
 * What this house reads of {@code charge.reversed.v1}.
 *
 * @param year null for the fee of an activity
 */
record ChargeReversed(
        String chargeId, String unitId, @Nullable Integer year) {}
