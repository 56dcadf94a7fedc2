package io.huishu.payment.receipt;

import java.util.Optional;

/** Where a chamber's receipts get their numbers. */
public interface ReceiptNumbers {
    /**
     * Takes the next number of the oldest open book; empty when no book has one left. It belongs to the running
     * transaction: others wait for its end, and a rollback gives it back, so no number is lost or given twice.
     */
    Optional<ReceiptNumber> take();
}
