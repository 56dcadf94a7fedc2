package io.huishu.payment.order;

/** What can happen to an attempt to pay. */
public enum OrderEvent {
    /** WeChat took the order, or says that it waits for payment. */
    ACCEPTED,
    /** WeChat did not answer, or not in a way that tells what it did. */
    DOUBTED,
    /** WeChat said no, or never had the order. */
    REFUSED,
    /** WeChat's verified word that the money came. */
    PAID,
    /** WeChat says that the order can no longer be paid. */
    CLOSED
}
