package io.huishu.payment.month;

/** How many differences of one cause a month has. */
public record CauseCount(Cause cause, DifferenceState state, int count) {}
