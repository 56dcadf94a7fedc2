package io.huishu.payment.month;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.FetchBill;
import io.huishu.payment.bill.FetchMissing;
import io.huishu.payment.ledger.MonthClosed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a month's turn to be closed has come. */
@Component
public class MayClose {
    private final Months months;
    private final FetchMissing fetchMissing;
    private final FetchBill fetchBill;
    private final BusinessTime time;

    public MayClose(Months months, FetchMissing fetchMissing, FetchBill fetchBill, BusinessTime time) {
        this.months = months;
        this.fetchMissing = fetchMissing;
        this.fetchBill = fetchBill;
        this.time = time;
    }

    /**
     * @param closedThrough the last closed day
     * @throws MonthRefused when it is not over, an earlier one is open, or a bill that WeChat still has is not read
     * @throws MonthClosed when it is closed
     */
    void demand(YearMonth month, Optional<LocalDate> closedThrough) {
        if (!month.isBefore(YearMonth.from(time.today()))) {
            throw MonthRefused.notOver(month);
        }
        YearMonth turn = closedThrough
                .map(day -> YearMonth.from(day.plusDays(1)))
                .or(() -> months.firstDay().map(YearMonth::from))
                .orElse(month);
        if (month.isBefore(turn) && closedThrough.isPresent()) {
            throw new MonthClosed(month.atDay(1));
        }
        if (turn.isBefore(month)) {
            throw MonthRefused.earlierOpen(turn);
        }
        List<LocalDate> missing = unread(month);
        if (!missing.isEmpty()) {
            throw MonthRefused.billsMissing(missing.size(), missing.getFirst());
        }
    }

    /** Days of which a bill is not read although WeChat has it; it keeps them for three months. */
    List<LocalDate> unread(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate kept = fetchBill.firstDay();
        LocalDate from = kept.isAfter(first) ? kept : first;
        LocalDate last = month.atEndOfMonth();
        LocalDate to = last.isAfter(fetchBill.lastDay()) ? fetchBill.lastDay() : last;
        return from.isAfter(to)
                ? List.of()
                : fetchMissing.missing(from, to).stream()
                        .map(FetchMissing.Wanted::day)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
