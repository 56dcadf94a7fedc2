package io.huishu.payment.receipt;

/**
 * A number that was taken from a book.
 *
 * @param text as it is written, for example {@code 2026-000001}
 */
public record ReceiptNumber(String bookId, BookKind kind, long serial, String text) {}
