package io.huishu.payment.receipt;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The write-off list (核销表) of a stretch of days: what a finance bureau asks before it gives out new books.
 *
 * @param used numbers given in these days, the void ones included
 * @param amount of the valid ones
 */
public record WriteOff(
        LocalDate from,
        LocalDate to,
        List<WriteOffLine> lines,
        long used,
        long voided,
        Money amount,
        Money voidedAmount) {
    static WriteOff of(LocalDate from, LocalDate to, List<WriteOffLine> lines) {
        return new WriteOff(
                from,
                to,
                lines,
                lines.stream().mapToLong(WriteOffLine::used).sum(),
                lines.stream().mapToLong(WriteOffLine::voided).sum(),
                lines.stream().map(WriteOffLine::amount).reduce(Money.ZERO, Money::plus),
                lines.stream().map(WriteOffLine::voidedAmount).reduce(Money.ZERO, Money::plus));
    }
}
