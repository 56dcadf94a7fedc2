package io.huishu.payment.month;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.bill.FetchMissing;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Fetches what bills a month still lacks and compares its books. */
@Component
public class CompareMonth {
    private final FetchMissing fetchMissing;
    private final RecordComparison recordComparison;

    public CompareMonth(FetchMissing fetchMissing, RecordComparison recordComparison) {
        this.fetchMissing = fetchMissing;
        this.recordComparison = recordComparison;
    }

    /**
     * Not in a transaction: WeChat is asked first. A bill that does not come does not stop the comparison.
     *
     * @throws io.huishu.payment.ledger.MonthClosed when the month is closed
     */
    public void compare(YearMonth month) {
        fetchMissing.fetch(month.atDay(1), month.atEndOfMonth());
        RetryOnDeadlock.call(() -> recordComparison.record(month));
    }
}
