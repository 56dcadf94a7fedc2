package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ledger's lines of a month, for its sheet, its totals and its export. */
public interface LedgerMonth {
    /** Both days included; without a first day from the beginning. */
    List<AccountSum> sums(@Nullable LocalDate from, LocalDate to);

    /** What came and went on each day, by kind. */
    List<DaySum> days(YearMonth month);

    /** Amounts of the month's bank lines with income, by day. */
    List<DayAmount> bankDays(YearMonth month);

    /** Valid receipts issued in the month, by day. */
    List<DayAmount> receiptDays(YearMonth month);

    /** Hands each line over in the order of booking, without keeping them. */
    void lines(YearMonth month, Consumer<VoucherLine> taker);

    /** What a kind of movement summed up to on a day. */
    record DaySum(LocalDate day, MovementKind kind, Money amount) {}

    /** So many things on a day, and what they sum up to. */
    record DayAmount(LocalDate day, int count, Money amount) {}
}
