package io.huishu.payment.receipt.store;

import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.BookRange;
import io.huishu.payment.receipt.BookState;
import io.huishu.payment.receipt.ReceiptBookView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code receipt_book} with the count of its void receipts. */
public record BookRow(
        String id,
        String code,
        BookKind kind,
        long firstNumber,
        long lastNumber,
        int digits,
        long nextNumber,
        BookState state,
        long voided,
        @Nullable String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {
    ReceiptBookView view(boolean current) {
        BookRange range = new BookRange(code, firstNumber, lastNumber, digits);
        boolean open = state == BookState.OPEN;
        return new ReceiptBookView(
                id,
                code,
                kind,
                range.written(firstNumber),
                range.written(lastNumber),
                open ? range.written(nextNumber) : null,
                state,
                nextNumber - firstNumber,
                voided,
                open ? lastNumber - nextNumber + 1 : 0,
                current,
                openedBy,
                openedAt,
                closedAt);
    }
}
