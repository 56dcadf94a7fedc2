package io.huishu.payment.bill;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A chamber's bills from WeChat. */
public interface Bills {
    /** The bill, made if nobody asked before, and held against everybody else until the transaction ends. */
    BillDay lock(String mchid, BillKind kind, LocalDate day);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(BillDay bill);

    void addTrade(BillDay bill, List<TradeLine> lines);

    void addFunds(BillDay bill, List<FundsLine> lines);

    void add(BillChange change);

    /** Which of these flows are in the ledger, as {@code KIND source}. */
    Set<String> booked(Collection<String> sources);

    /** The first day for which this chamber needs bills: of its first order, or of the first bill; empty without any. */
    Optional<LocalDate> since();

    /** Known and unknown, by day and kind, both days included. */
    List<BillView> between(LocalDate from, LocalDate to);
}
