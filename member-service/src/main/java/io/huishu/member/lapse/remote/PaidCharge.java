package io.huishu.member.lapse.remote;

/** What this house reads of {@code charge.settled.v1} and {@code charge.waived.v1}. */
record PaidCharge(String unitId) {}
