package io.huishu.payment.refund;

/** Which money goes back. */
public enum RefundKind {
    /** Of what a charge had received. */
    CHARGE,
    /** What met no open charge: it never was the chamber's. */
    SURPLUS
}
