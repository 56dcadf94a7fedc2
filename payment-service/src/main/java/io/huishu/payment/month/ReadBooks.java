package io.huishu.payment.month;

import java.time.LocalDate;
import java.time.YearMonth;

/** Lays all papers of a month beside each other. */
public interface ReadBooks {
    /** As they are committed now; nothing is held. */
    MonthBooks read(YearMonth month);

    /** The first day whose payouts a bank line of the month may be. */
    static LocalDate firstPayout(LocalDate monthStart) {
        return Payouts.firstFor(monthStart);
    }

    /** The last day on which a payout of the month may still arrive. */
    static LocalDate lastArrival(LocalDate monthEnd) {
        return monthEnd.plusDays(Payouts.LONGEST_DAYS);
    }
}
