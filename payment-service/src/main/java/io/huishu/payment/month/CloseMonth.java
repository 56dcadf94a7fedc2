package io.huishu.payment.month;

import io.huishu.chassis.data.RetryOnDeadlock;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Closes a month (结账). It is compared once more while its books are held, so that nothing slips in between. */
@Component
public class CloseMonth {
    private final CompareMonth compareMonth;
    private final SealMonth sealMonth;

    public CloseMonth(CompareMonth compareMonth, SealMonth sealMonth) {
        this.compareMonth = compareMonth;
        this.sealMonth = sealMonth;
    }

    /**
     * Not in a transaction: bills may be fetched first, and what the comparison finds stays to be seen.
     *
     * @throws MonthRefused when it is not its turn or something is still to be settled
     * @throws io.huishu.payment.ledger.MonthClosed when it is closed
     */
    public void close(YearMonth month, Person by) {
        compareMonth.compare(month);
        RetryOnDeadlock.call(() -> sealMonth.seal(month, by));
    }
}
