package io.huishu.payment.receipt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A book as staff sees it; numbers are written as on the form.
 *
 * @param nextNumber null when it has ended
 * @param used numbers given, the void ones included
 * @param voided how many of these are void
 * @param left numbers that can still be given; none when it has ended
 * @param current whether the next receipt takes its number here
 * @param openedBy the account; null for the book a chamber begins with
 */
public record ReceiptBookView(
        String id,
        String code,
        BookKind kind,
        String firstNumber,
        String lastNumber,
        @Nullable String nextNumber,
        BookState state,
        long used,
        long voided,
        long left,
        boolean current,
        @Nullable String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {}
