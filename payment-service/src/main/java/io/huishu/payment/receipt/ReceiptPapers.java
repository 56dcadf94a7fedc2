package io.huishu.payment.receipt;

/** Draws receipts. */
public interface ReceiptPapers {
    /** One page of PDF that brings its own Chinese font. */
    byte[] pdf(ReceiptSheet sheet);
}
