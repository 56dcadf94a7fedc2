package io.huishu.payment.month;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The closing itself, with the chamber's books held alone. */
@Component
public class SealMonth {
    private final Books books;
    private final MayClose mayClose;
    private final Months months;
    private final RecordComparison recordComparison;
    private final TotalMonth totalMonth;
    private final Outbox outbox;
    private final BusinessTime time;
    private final Ids ids;

    public SealMonth(
            Books books,
            MayClose mayClose,
            Months months,
            RecordComparison recordComparison,
            TotalMonth totalMonth,
            Outbox outbox,
            BusinessTime time,
            Ids ids) {
        this.books = books;
        this.mayClose = mayClose;
        this.months = months;
        this.recordComparison = recordComparison;
        this.totalMonth = totalMonth;
        this.outbox = outbox;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @throws MonthRefused when it is not its turn or something is still to be settled
     * @throws io.huishu.payment.ledger.MonthClosed when it is closed
     */
    @Transactional
    public AccountMonth seal(YearMonth month, Person by) {
        mayClose.demand(month, books.lock());
        AccountMonth row = recordComparison.record(month);
        if (row.openCount() > 0) {
            throw MonthRefused.notAtZero(row.openCount());
        }
        ControlTotals totals = totalMonth.totals(month);
        row.close(by, time.now(), totalMonth.written(totals));
        months.save(row);
        books.closeThrough(month.atEndOfMonth());
        months.add(new MonthEvent(
                ids.next(), MonthNumber.of(month), MonthDeed.CLOSED, by.account(), by.name(), time.now(), null));
        outbox.append(new ClosedMonth(
                month.toString(),
                totals.lines(),
                totals.debit(),
                row.explainedCount(),
                by.name(),
                time.now(),
                row.version()));
        return row;
    }
}
