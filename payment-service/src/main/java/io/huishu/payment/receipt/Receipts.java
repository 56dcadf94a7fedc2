package io.huishu.payment.receipt;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;

/** A chamber's receipts, newest first. */
public interface Receipts {
    /** Keeps the receipt and its fact. */
    void add(Receipt receipt);

    Page<ReceiptView> all(Cursor cursor);

    Page<ReceiptView> of(List<String> unitIds, Cursor cursor);
}
