package io.huishu.payment.month;

import io.huishu.payment.bill.FundsKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which bank line each payout of WeChat arrived as: the earliest line of the same amount that the bank calls WeChat's, on the day of the
 * payout or within the week after it, that no earlier payout took.
 */
final class Payouts {
    static final int LONGEST_DAYS = 7;

    private final Map<Flow, BankSeen> arrived = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Payouts(MonthBooks books) {
        List<Flow> payouts = Stream.concat(books.earlierPayouts().stream(), books.flows().stream())
                .filter(flow -> flow.kind() == FundsKind.PAID_OUT)
                .sorted(Comparator.comparing(Flow::day).thenComparing(Flow::id))
                .toList();
        List<BankSeen> lines = books.bank().stream()
                .filter(BankSeen::payout)
                .sorted(Comparator.comparing(BankSeen::day).thenComparing(BankSeen::id))
                .toList();
        for (Flow payout : payouts) {
            lines.stream()
                    .filter(line -> fits(payout, line) && !taken.contains(line.id()))
                    .findFirst()
                    .ifPresent(line -> {
                        arrived.put(payout, line);
                        taken.add(line.id());
                    });
        }
    }

    private static boolean fits(Flow payout, BankSeen line) {
        long days = ChronoUnit.DAYS.between(payout.day(), line.day());
        return line.amount().equals(payout.amount()) && days >= 0 && days <= LONGEST_DAYS;
    }

    Optional<BankSeen> arrivalOf(Flow payout) {
        return Optional.ofNullable(arrived.get(payout));
    }

    boolean isPayout(BankSeen line) {
        return taken.contains(line.id());
    }

    /** The first day whose payouts a line of the month may be. */
    static LocalDate firstFor(LocalDate monthStart) {
        return monthStart.minusDays(LONGEST_DAYS);
    }
}
