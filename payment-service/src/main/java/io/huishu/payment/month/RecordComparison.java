package io.huishu.payment.month;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a month's books and keeps what it finds, one after the other. */
@Component
public class RecordComparison {
    private final Months months;
    private final Differences differences;
    private final ReadBooks readBooks;
    private final BusinessTime time;
    private final Ids ids;

    public RecordComparison(Months months, Differences differences, ReadBooks readBooks, BusinessTime time, Ids ids) {
        this.months = months;
        this.differences = differences;
        this.readBooks = readBooks;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @return the month, held and with its differences counted
     * @throws io.huishu.payment.ledger.MonthClosed when the month is closed
     */
    @Transactional
    public AccountMonth record(YearMonth month) {
        AccountMonth row = months.lock(month);
        row.requireOpen();
        List<Finding> findings = Comparison.of(readBooks.read(month));
        Map<Finding.Key, Difference> known =
                differences.of(month).stream().collect(Collectors.toMap(Difference::key, Function.identity()));
        List<Difference> fresh = new ArrayList<>();
        for (Finding finding : findings) {
            Difference old = known.remove(finding.key());
            if (old == null) {
                fresh.add(Difference.found(ids.next(), month, finding, time.now()));
            } else if (old.seen(finding)) {
                differences.save(old);
            }
        }
        known.values().stream().filter(old -> old.gone(time.now())).forEach(differences::save);
        differences.addAll(fresh);
        count(row);
        return row;
    }

    /** Counts anew after a difference was explained or its explanation taken back. */
    void count(AccountMonth row) {
        List<CauseCount> counts = differences.counts(row.month());
        row.compared(sum(counts, DifferenceState.OPEN), sum(counts, DifferenceState.EXPLAINED), time.now());
        months.save(row);
    }

    private static int sum(List<CauseCount> counts, DifferenceState state) {
        return counts.stream()
                .filter(each -> each.state() == state)
                .mapToInt(CauseCount::count)
                .sum();
    }
}
