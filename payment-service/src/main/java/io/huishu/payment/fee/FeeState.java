package io.huishu.payment.fee;

/** Where a fee stands. A place that was given up does not come back under the same registration. */
public enum FeeState {
    RAISED,
    GIVEN_UP
}
