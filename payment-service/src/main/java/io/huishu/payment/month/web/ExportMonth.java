package io.huishu.payment.month.web;

import io.huishu.payment.month.AccountMonth;
import io.huishu.payment.month.ControlTotals;
import io.huishu.payment.month.LedgerMonth;
import io.huishu.payment.month.Months;
import io.huishu.payment.month.TotalMonth;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Makes the workbook of a month: its movements, and the totals by which they are checked. */
@Component
public class ExportMonth {
    private final Months months;
    private final LedgerMonth ledgerMonth;
    private final TotalMonth totalMonth;

    public ExportMonth(Months months, LedgerMonth ledgerMonth, TotalMonth totalMonth) {
        this.months = months;
        this.ledgerMonth = ledgerMonth;
        this.totalMonth = totalMonth;
    }

    /** @throws io.huishu.payment.month.MonthRefused when a closed month's ledger is not what it was at its closing */
    byte[] workbook(YearMonth month) {
        AccountMonth row = months.find(month).orElseGet(() -> AccountMonth.open(month));
        ControlTotals totals = totalMonth.proven(row);
        try (MonthWorkbook book = new MonthWorkbook()) {
            ledgerMonth.lines(month, book::voucher);
            book.totals(row, totals);
            return book.bytes();
        }
    }
}
