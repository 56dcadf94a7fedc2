package io.huishu.payment.receipt;

/** How the receipts of a book exist. */
public enum BookKind {
    /** 纸质票据: printed forms with their numbers, from the finance bureau */
    PAPER,
    /** 电子票据 */
    ELECTRONIC
}
