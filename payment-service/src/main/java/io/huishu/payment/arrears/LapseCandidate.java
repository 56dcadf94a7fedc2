package io.huishu.payment.arrears;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A unit to which the charter's article applies.
 *
 * @param years the unpaid years in a row, ascending
 * @param owed their sum
 */
public record LapseCandidate(String unitId, String unitName, List<Integer> years, List<String> chargeIds, Money owed) {
    public LapseCandidate {
        years = List.copyOf(years);
        chargeIds = List.copyOf(chargeIds);
    }

    /**
     * Counts back from the last year whose grace is over: every year without a gap whose dues are unpaid.
     *
     * @param charged what became of each year of one unit, in any order
     * @return empty when they are fewer than the charter asks for
     */
    static Optional<LapseCandidate> of(List<UnpaidYear> charged, int yearsAsked, int graceDays, LocalDate today) {
        List<UnpaidYear> row = new ArrayList<>();
        charged.stream()
                .filter(each -> each.dueOn().plusDays(graceDays).isBefore(today))
                .sorted(Comparator.comparingInt(UnpaidYear::year).reversed())
                .takeWhile(each -> each.state() == ChargeState.OPEN
                        && (row.isEmpty() || row.getFirst().year() == each.year() + 1))
                .forEachOrdered(each -> row.addFirst(each));
        return row.size() < yearsAsked ? Optional.empty() : Optional.of(of(row));
    }

    private static LapseCandidate of(List<UnpaidYear> row) {
        UnpaidYear any = row.getFirst();
        return new LapseCandidate(
                any.unitId(),
                any.unitName(),
                row.stream().map(UnpaidYear::year).toList(),
                row.stream().map(UnpaidYear::chargeId).toList(),
                row.stream().map(UnpaidYear::due).reduce(Money.ZERO, Money::plus));
    }
}
