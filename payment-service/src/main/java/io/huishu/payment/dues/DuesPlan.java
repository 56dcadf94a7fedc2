package io.huishu.payment.dues;

import io.huishu.chassis.money.Money;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What billing a year comes to: one line for each unit to charge, one exception for each unit left out, and how many have
 * their charge already.
 *
 * @param units how many units were looked at
 */
public record DuesPlan(
        int year,
        AdoptedStandard standard,
        int units,
        int alreadyCharged,
        List<DuesLine> lines,
        List<DuesException> exceptions) {
    public DuesPlan {
        lines = List.copyOf(lines);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * @param charged the units that have a charge for the year, whatever became of it
     */
    public static DuesPlan of(int year, AdoptedStandard standard, Collection<Unit> units, Set<String> charged) {
        List<DuesLine> lines = new ArrayList<>();
        List<DuesException> exceptions = new ArrayList<>();
        int looked = 0;
        int already = 0;
        for (Unit unit : units) {
            if (goneBefore(year, unit)) {
                continue;
            }
            looked++;
            if (charged.contains(unit.id())) {
                already++;
                continue;
            }
            Optional<String> reason = whyNot(year, standard, unit);
            reason.ifPresentOrElse(
                    why -> exceptions.add(new DuesException(unit.id(), unit.name(), why)),
                    () -> lines.add(line(standard, unit)));
        }
        return new DuesPlan(year, standard, looked, already, lines, exceptions);
    }

    /** The sum of the lines. */
    public Money total() {
        return lines.stream().map(DuesLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static boolean goneBefore(int year, Unit unit) {
        LocalDate left = unit.leftOn();
        return !unit.isActive() && left != null && left.getYear() < year;
    }

    private static Optional<String> whyNot(int year, AdoptedStandard standard, Unit unit) {
        if (!unit.isActive()) {
            return Optional.of("已退会" + on(unit.leftOn()) + "，不再计收会费。");
        }
        LocalDate joined = unit.joinedOn();
        if (joined != null && joined.getYear() > year) {
            return Optional.of("%s才入会，不计收%d年度会费。".formatted(joined, year));
        }
        Optional<Money> amount = standard.amountOf(unit.tier());
        if (amount.isEmpty()) {
            return Optional.of("会费标准《%s》没有规定“%s”的金额。".formatted(standard.name(), unit.tier()));
        }
        return amount.get().isPositive()
                ? Optional.empty()
                : Optional.of("会费标准《%s》规定“%s”免缴，不生成账单。".formatted(standard.name(), unit.tier()));
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : "（" + day + "）";
    }

    private static DuesLine line(AdoptedStandard standard, Unit unit) {
        return new DuesLine(
                unit.id(),
                unit.name(),
                unit.tier(),
                standard.amountOf(unit.tier()).orElseThrow());
    }
}
