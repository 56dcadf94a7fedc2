package io.huishu.payment.receipt.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.BookRange;
import io.huishu.payment.receipt.BookState;
import io.huishu.payment.receipt.WriteOffLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book with the sums of a stretch of time. */
public record WriteOffRow(
        String id,
        String code,
        BookKind kind,
        BookState state,
        long firstNumber,
        long lastNumber,
        int digits,
        @Nullable Long usedFrom,
        @Nullable Long usedTo,
        long used,
        long voided,
        Money amount,
        Money voidedAmount) {
    /** @param given the last number given by the end; one less than the first when none was */
    WriteOffLine line(long given, List<Long> voidSerials) {
        BookRange range = new BookRange(code, firstNumber, lastNumber, digits);
        boolean left = given < lastNumber;
        return new WriteOffLine(
                id,
                code,
                kind,
                state,
                range.written(firstNumber),
                range.written(lastNumber),
                lastNumber - firstNumber + 1,
                usedFrom == null ? null : range.written(usedFrom),
                usedTo == null ? null : range.written(usedTo),
                used,
                voided,
                voidSerials.stream().map(range::written).toList(),
                amount,
                voidedAmount,
                left ? range.written(given + 1) : null,
                left ? range.written(lastNumber) : null,
                lastNumber - given);
    }
}
