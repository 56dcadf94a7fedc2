package io.huishu.payment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Sums up a month's ledger and proves a closed month by what was noted at its closing. */
@Component
public class TotalMonth {
    private final LedgerMonth ledgerMonth;
    private final Months months;

    public TotalMonth(LedgerMonth ledgerMonth, Months months) {
        this.ledgerMonth = ledgerMonth;
        this.months = months;
    }

    public ControlTotals totals(YearMonth month) {
        LocalDate first = month.atDay(1);
        return ControlTotals.of(
                ledgerMonth.sums(null, first.minusDays(1)), ledgerMonth.sums(first, month.atEndOfMonth()));
    }

    String written(ControlTotals totals) {
        return months.written(totals);
    }

    /** @throws MonthRefused when the month is closed and its ledger is no longer what it was then */
    public ControlTotals proven(AccountMonth month) {
        ControlTotals now = totals(month.month());
        String kept = month.totals();
        boolean closed = month.state() != MonthState.OPEN;
        if (closed && kept != null && !months.read(kept).equals(now)) {
            throw MonthRefused.totalsDiffer(month.month());
        }
        return now;
    }
}
