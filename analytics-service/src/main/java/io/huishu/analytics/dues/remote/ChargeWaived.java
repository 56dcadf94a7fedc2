package io.huishu.analytics.dues.remote;

/** What this house reads of {@code charge.waived.v1}. */
record ChargeWaived(String chargeId, String unitId, int year) {}
