package io.huishu.payment.receipt;

/** What is handed over. @param pdf as it is printed */
public record ElectronicReceipt(HandOverKind what, ReceiptSheet sheet, byte[] pdf) {}
