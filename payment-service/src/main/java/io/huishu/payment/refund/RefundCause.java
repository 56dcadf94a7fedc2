package io.huishu.payment.refund;

/** Why money goes back. */
public enum RefundCause {
    /** Staff decided it. */
    STAFF,
    /** It came twice, or too late. */
    SURPLUS,
    /** A place at an activity was given up; the activity's rule says how much. */
    PLACE_GIVEN_UP,
    /** Somebody did it on WeChat's own merchant pages. */
    OUTSIDE
}
