package io.huishu.payment.bill;

import io.huishu.chassis.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fetches every bill of the bound chamber that is not known yet, oldest first. */
@Component
public class FetchMissing {
    private static final Logger log = LoggerFactory.getLogger(FetchMissing.class);

    private final Bills bills;
    private final FetchBill fetchBill;

    public FetchMissing(Bills bills, FetchBill fetchBill) {
        this.bills = bills;
        this.fetchBill = fetchBill;
    }

    /** A bill that is wanted. */
    public record Wanted(BillKind kind, LocalDate day) {}

    /** What is not known of these days, both included, as far as the chamber needs bills for them at all. */
    public List<Wanted> missing(LocalDate from, LocalDate to) {
        LocalDate since = bills.since().orElse(to.plusDays(1));
        LocalDate first = since.isAfter(from) ? since : from;
        if (first.isAfter(to)) {
            return List.of();
        }
        Set<Wanted> known = bills.between(first, to).stream()
                .filter(bill -> bill.state().isKnown())
                .map(bill -> new Wanted(bill.kind(), bill.day()))
                .collect(Collectors.toSet());
        return first.datesUntil(to.plusDays(1))
                .flatMap(day -> Stream.of(BillKind.values()).map(kind -> new Wanted(kind, day)))
                .filter(wanted -> !known.contains(wanted))
                .toList();
    }

    /** @return how many became known; a refusal or a failure of one day does not stop the others */
    public int fetch(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(fetchBill.firstDay()) ? fetchBill.firstDay() : from;
        LocalDate last = to.isAfter(fetchBill.lastDay()) ? fetchBill.lastDay() : to;
        return (int) missing(first, last).stream().filter(this::isKnownNow).count();
    }

    private boolean isKnownNow(Wanted wanted) {
        try {
            return fetchBill.fetch(wanted.kind(), wanted.day()).isKnown();
        } catch (Problem problem) {
            log.warn("The {} bill of {} was not fetched: {}", wanted.kind(), wanted.day(), problem.code());
            return false;
        }
    }
}
