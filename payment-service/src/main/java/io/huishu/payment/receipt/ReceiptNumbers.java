package io.huishu.payment.receipt;

/** The year's sequence of a chamber. */
public interface ReceiptNumbers {
    /**
     * Takes the next place, from 1. The place belongs to the running transaction: others wait for its end, and a
     * rollback gives it back, so no number is lost or given twice.
     */
    int take(int year);
}
