package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One book in a write-off list; numbers are written as on the form.
 *
 * @param quantity how many numbers the book has
 * @param usedFrom null when none was given in these days
 * @param used numbers given in these days, the void ones included
 * @param voidNumbers those of them that are void
 * @param amount of the valid ones
 * @param leftFrom null when none was left at the end of these days
 * @param left numbers not given by then
 */
public record WriteOffLine(
        String bookId,
        String code,
        BookKind kind,
        BookState state,
        String firstNumber,
        String lastNumber,
        long quantity,
        @Nullable String usedFrom,
        @Nullable String usedTo,
        long used,
        long voided,
        List<String> voidNumbers,
        Money amount,
        Money voidedAmount,
        @Nullable String leftFrom,
        @Nullable String leftTo,
        long left) {}
