package io.huishu.payment.receipt.web;

import io.huishu.payment.receipt.ReceiptBookView;
import java.util.List;

/** @param items newest first */
public record ReceiptBookList(List<ReceiptBookView> items) {}
