package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.BillView;
import io.huishu.payment.bill.Bills;
import io.huishu.payment.ledger.Account;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.month.LedgerMonth.DayAmount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the days of a month side by side: our books, WeChat's bills, the bank, the receipts. */
@Component
public class ComposeDays {
    private final Bills bills;
    private final LedgerMonth ledgerMonth;
    private final Differences differences;
    private final BusinessTime time;

    public ComposeDays(Bills bills, LedgerMonth ledgerMonth, Differences differences, BusinessTime time) {
        this.bills = bills;
        this.ledgerMonth = ledgerMonth;
        this.differences = differences;
        this.time = time;
    }

    List<DayRow> of(YearMonth month) {
        LocalDate last = month.atEndOfMonth().isAfter(time.today()) ? time.today() : month.atEndOfMonth();
        Sides sides = new Sides(
                bills.between(month.atDay(1), last),
                ledgerMonth.days(month),
                byDay(ledgerMonth.bankDays(month)),
                byDay(ledgerMonth.receiptDays(month)),
                differences.of(month).stream()
                        .filter(difference -> difference.state() == DifferenceState.OPEN)
                        .collect(Collectors.groupingBy(Difference::day, Collectors.summingInt(_ -> 1))));
        return month.atDay(1).datesUntil(last.plusDays(1)).map(sides::row).toList();
    }

    private static Map<LocalDate, DayAmount> byDay(List<DayAmount> amounts) {
        return amounts.stream().collect(Collectors.toMap(DayAmount::day, Function.identity()));
    }

    private record Sides(
            List<BillView> bills,
            List<LedgerMonth.DaySum> ledger,
            Map<LocalDate, DayAmount> bank,
            Map<LocalDate, DayAmount> receipts,
            Map<LocalDate, Integer> open) {
        DayRow row(LocalDate day) {
            BillView trade = bill(day, BillKind.TRADE);
            BillView funds = bill(day, BillKind.FUNDS);
            BillView known = trade != null && trade.state().isKnown() ? trade : null;
            DayAmount none = new DayAmount(day, 0, Money.ZERO);
            DayAmount issued = receipts.getOrDefault(day, none);
            return new DayRow(
                    day,
                    trade == null ? null : trade.state(),
                    funds == null ? null : funds.state(),
                    sum(day, kind -> kind.debit() == Account.WECHAT && isFromPayer(kind)),
                    known == null ? null : known.in(),
                    sum(day, kind -> kind.credit() == Account.WECHAT && isFromPayer(kind)),
                    known == null ? null : known.out(),
                    known == null ? null : known.fee(),
                    sum(day, ComposeDays::isOffice),
                    bank.getOrDefault(day, none).amount(),
                    issued.count(),
                    issued.amount(),
                    open.getOrDefault(day, 0));
        }

        private @Nullable BillView bill(LocalDate day, BillKind kind) {
            return bills.stream()
                    .filter(each -> each.day().equals(day) && each.kind() == kind)
                    .reduce((first, second) -> second)
                    .orElse(null);
        }

        private Money sum(LocalDate day, Predicate<MovementKind> wanted) {
            return ledger.stream()
                    .filter(each -> each.day().equals(day) && wanted.test(each.kind()))
                    .map(LedgerMonth.DaySum::amount)
                    .reduce(Money.ZERO, Money::plus);
        }
    }

    /** Whether a payer's money moved, and not WeChat's fee or payout. */
    private static boolean isFromPayer(MovementKind kind) {
        return kind != MovementKind.WECHAT_FEE
                && kind != MovementKind.WECHAT_FEE_RETURNED
                && kind != MovementKind.WECHAT_PAYOUT;
    }

    private static boolean isOffice(MovementKind kind) {
        return switch (kind) {
            case CASH_RECEIVED, TRANSFER_RECEIVED, CHEQUE_RECEIVED, BANK_SURPLUS -> true;
            default -> false;
        };
    }
}
