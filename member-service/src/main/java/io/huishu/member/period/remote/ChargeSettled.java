package io.huishu.member.period.remote;

/** What this house reads of {@code charge.settled.v1}. */
record ChargeSettled(String chargeId, String unitId, int year) {}
