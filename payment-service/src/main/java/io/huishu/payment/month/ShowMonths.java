package io.huishu.payment.month;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the months of the last year and one month's sheet. */
@Component
public class ShowMonths {
    private static final int MONTHS_SHOWN = 13;

    private final Months months;
    private final Differences differences;
    private final ComposeDays composeDays;
    private final MayClose mayClose;
    private final TotalMonth totalMonth;
    private final Books books;
    private final BusinessTime time;

    public ShowMonths(
            Months months,
            Differences differences,
            ComposeDays composeDays,
            MayClose mayClose,
            TotalMonth totalMonth,
            Books books,
            BusinessTime time) {
        this.months = months;
        this.differences = differences;
        this.composeDays = composeDays;
        this.mayClose = mayClose;
        this.totalMonth = totalMonth;
        this.books = books;
        this.time = time;
    }

    /** From the month of the first line in the ledger, at most thirteen, newest first. */
    public List<MonthRow> list() {
        YearMonth now = YearMonth.from(time.today());
        YearMonth oldest = now.minusMonths(MONTHS_SHOWN - 1L);
        YearMonth first = months.firstDay()
                .map(YearMonth::from)
                .filter(oldest::isBefore)
                .orElse(months.firstDay().isEmpty() ? now : oldest);
        Map<YearMonth, AccountMonth> known =
                months.between(first, now).stream().collect(Collectors.toMap(AccountMonth::month, Function.identity()));
        return Stream.iterate(now, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .map(month -> MonthRow.of(known.getOrDefault(month, AccountMonth.open(month))))
                .toList();
    }

    /** @throws Invalid for a month that has not begun */
    public MonthView one(YearMonth month) {
        if (month.isAfter(YearMonth.from(time.today()))) {
            throw new Invalid("month.future", "这个月还没有到。");
        }
        AccountMonth row = months.find(month).orElseGet(() -> AccountMonth.open(month));
        List<CauseCount> counts = differences.counts(month);
        String whyNot = whyNot(row);
        return new MonthView(
                MonthRow.of(row),
                composeDays.of(month),
                totalMonth.totals(month),
                causes(counts),
                row.state() == MonthState.OPEN ? mayClose.unread(month) : List.of(),
                whyNot == null,
                whyNot,
                row.askedBy(),
                row.askedBy() == null ? null : row.askedName(),
                row.askedAt(),
                row.reason(),
                months.events(month).stream()
                        .map(event ->
                                new MonthView.EventRow(event.deed(), event.doneName(), event.doneAt(), event.note()))
                        .toList());
    }

    private @Nullable String whyNot(AccountMonth row) {
        try {
            mayClose.demand(row.month(), books.closedThrough());
            if (row.comparedAt() == null) {
                return "还没有核对过，请先点“取账单并核对”。";
            }
            return row.openCount() == 0
                    ? null
                    : MonthRefused.notAtZero(row.openCount()).sentence();
        } catch (Problem notYet) {
            return notYet.sentence();
        }
    }

    private static List<MonthView.CauseRow> causes(List<CauseCount> counts) {
        return Arrays.stream(Cause.values())
                .map(cause -> new MonthView.CauseRow(
                        cause,
                        cause.title(),
                        cause.advice(),
                        count(counts, cause, DifferenceState.OPEN),
                        count(counts, cause, DifferenceState.EXPLAINED)))
                .filter(row -> row.open() + row.explained() > 0)
                .toList();
    }

    private static int count(List<CauseCount> counts, Cause cause, DifferenceState state) {
        return counts.stream()
                .filter(each -> each.cause() == cause && each.state() == state)
                .mapToInt(CauseCount::count)
                .sum();
    }
}
