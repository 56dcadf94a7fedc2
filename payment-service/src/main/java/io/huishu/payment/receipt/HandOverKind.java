package io.huishu.payment.receipt;

/** What is handed over of a receipt. */
public enum HandOverKind {
    /** 开具 */
    ISSUED,
    /** 作废 */
    VOID
}
