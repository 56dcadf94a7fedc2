package io.huishu.payment.offline;

/**
 * The picture of a bank slip, a receipt or a cheque.
 *
 * @param width in pixels
 */
public record Voucher(String id, VoucherKind kind, int width, int height, byte[] content) {}
