package io.huishu.member.period.remote;

/** What this house reads of {@code charge.raised.v1}. */
record ChargeRaised(String chargeId, String unitId, int year) {}
