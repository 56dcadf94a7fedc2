package io.huishu.payment.bank;

/** How far an import has come. */
public enum StatementState {
    CHECKED,
    COMMITTED,
    ABANDONED
}
