package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement as it was understood.
 *
 * @param rowNumber as Excel shows it, from 1
 * @param day null when the file gives none that can be read
 * @param amount more than zero; null when the file gives none that can be read
 * @param payer who paid in, or who was paid
 * @param account the other side's account number in clear; null when the file has none or has lost digits of it
 * @param serial the bank's own number of the line; null when it has none that could tell lines apart
 * @param ownTail last digits of the chamber's own account
 */
record ReadLine(
        int rowNumber,
        @Nullable LocalDate day,
        Direction direction,
        @Nullable Money amount,
        @Nullable Money balance,
        String payer,
        @Nullable String account,
        String memo,
        @Nullable String serial,
        @Nullable String ownTail,
        List<LineFault> faults) {
    boolean isSound() {
        return faults.isEmpty();
    }

    LineKind kind() {
        return LineKind.of(direction, payer, memo);
    }

    ReadLine withFault(LineFault fault) {
        return new ReadLine(
                rowNumber,
                day,
                direction,
                amount,
                balance,
                payer,
                account,
                memo,
                serial,
                ownTail,
                java.util.stream.Stream.concat(faults.stream(), java.util.stream.Stream.of(fault))
                        .toList());
    }

    ReadLine withoutSerial() {
        return new ReadLine(rowNumber, day, direction, amount, balance, payer, account, memo, null, ownTail, faults);
    }
}
