package io.huishu.payment.dues;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.charge.ChargedYear;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.unit.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param charged what these units have for the year, the one before and the one after
     */
    public static DuesPlan of(
            int year, AdoptedStandard standard, Collection<Unit> units, Collection<ChargedYear> charged) {
        Map<String, List<ChargedYear>> years = charged.stream().collect(Collectors.groupingBy(ChargedYear::unitId));
        List<DuesLine> lines = new ArrayList<>();
        List<DuesException> exceptions = new ArrayList<>();
        int looked = 0;
        int already = 0;
        for (Unit unit : units) {
            if (goneBefore(year, unit)) {
                continue;
            }
            looked++;
            List<ChargedYear> ofUnit = years.getOrDefault(unit.id(), List.of());
            if (ofUnit.stream().anyMatch(each -> each.year() == year)) {
                already++;
                continue;
            }
            whyNot(year, standard, unit)
                    .or(() -> covered(year, standard, unit, ofUnit))
                    .ifPresentOrElse(
                            why -> exceptions.add(new DuesException(unit.id(), unit.name(), why)),
                            () -> lines.add(line(year, standard, unit)));
        }
        return new DuesPlan(year, standard, looked, already, lines, exceptions);
    }

    /** The same for two groups of units together. */
    DuesPlan plus(DuesPlan more) {
        return new DuesPlan(
                year,
                standard,
                units + more.units,
                alreadyCharged + more.alreadyCharged,
                Stream.concat(lines.stream(), more.lines.stream()).toList(),
                Stream.concat(exceptions.stream(), more.exceptions.stream()).toList());
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

    /** Dues that reach over two years, as the resolution has it for units that joined late, are asked for once. */
    private static Optional<String> covered(int year, AdoptedStandard standard, Unit unit, List<ChargedYear> charged) {
        Optional<ChargedYear> before = charged.stream()
                .filter(each -> each.state() != ChargeState.REVERSED)
                .filter(each -> each.year() < year && each.coversThrough() >= year)
                .findFirst();
        if (before.isPresent()) {
            return Optional.of(
                    "按决议，%d年度的会费缴到%d年底，不再计收%d年度会费。".formatted(before.get().year(), year, year));
        }
        boolean next = charged.stream().anyMatch(each -> each.year() == year + 1);
        return next && joinedLate(year, standard, unit)
                ? Optional.of("%s入会，按决议由%d年度会费涵盖，不再计收%d年度会费。".formatted(unit.joinedOn(), year + 1, year))
                : Optional.empty();
    }

    private static boolean joinedLate(int year, AdoptedStandard standard, Unit unit) {
        LocalDate joined = unit.joinedOn();
        return joined != null && joined.getYear() == year && standard.coversNextYear(joined);
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : "（" + day + "）";
    }

    private static DuesLine line(int year, AdoptedStandard standard, Unit unit) {
        return new DuesLine(
                unit.id(),
                unit.name(),
                unit.tier(),
                standard.amountOf(unit.tier()).orElseThrow(),
                joinedLate(year, standard, unit) ? year + 1 : year);
    }
}
