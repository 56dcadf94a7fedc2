package io.huishu.payment.credit;

/** What became of a balance. */
public enum CreditUseKind {
    CHARGE,
    PAID_BACK
}
