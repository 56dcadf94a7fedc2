package io.huishu.payment.receipt.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.receipt.ReceiptState;
import io.huishu.payment.receipt.ReceiptView;
import io.huishu.payment.receipt.Receipts;
import io.huishu.payment.receipt.Receipts.ReceiptFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A chamber's receipts. */
@RestController
@ForStaff("payments:read")
public class StaffReceiptController {
    private final Receipts receipts;

    public StaffReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    /** @param query part of a payer's name or of a number */
    @GetMapping("/api/staff/receipts")
    public Page<ReceiptView> all(
            @RequestParam(required = false) @Nullable ReceiptState state,
            @RequestParam(required = false) @Nullable String bookId,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return receipts.list(new ReceiptFilter(state, given(bookId), given(query)), Cursor.of(cursor, limit));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
