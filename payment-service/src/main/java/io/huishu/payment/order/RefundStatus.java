package io.huishu.payment.order;

/** Where WeChat says that a refund stands. */
public enum RefundStatus {
    PROCESSING,
    SUCCESS,
    /** The money did not go out and will not under this number. */
    CLOSED,
    /** The payer's card cannot take it: a person has to see to it. */
    ABNORMAL
}
