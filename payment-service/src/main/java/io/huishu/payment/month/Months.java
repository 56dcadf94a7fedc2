package io.huishu.payment.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The chamber's months and what was done with them. */
public interface Months {
    Optional<AccountMonth> find(YearMonth month);

    /** The month, made if it has no row yet, and held against everybody else until the transaction ends. */
    AccountMonth lock(YearMonth month);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(AccountMonth month);

    /** Those that have a row, both months included. */
    List<AccountMonth> between(YearMonth from, YearMonth to);

    void add(MonthEvent event);

    /** Control totals as they are kept with the month. */
    String written(ControlTotals totals);

    ControlTotals read(String totals);

    /** Newest first. */
    List<MonthEvent> events(YearMonth month);

    /** The day of the first line in the ledger. */
    Optional<LocalDate> firstDay();
}
