package io.huishu.payment.dues;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.Standards;
import io.huishu.payment.unit.Unit;
import io.huishu.payment.unit.Units;
import java.util.List;
import org.springframework.stereotype.Component;

/** Works out what billing a year would come to, and writes nothing. */
@Component
public class PlanDues {
    private static final int FIRST_YEAR = 2000;
    private static final int AT_ONCE = 500;

    private final Units units;
    private final Standards standards;
    private final Charges charges;
    private final BusinessTime time;

    public PlanDues(Units units, Standards standards, Charges charges, BusinessTime time) {
        this.units = units;
        this.standards = standards;
        this.charges = charges;
        this.time = time;
    }

    /**
     * @param year past years are allowed, next year too, later ones not
     * @throws NoStandardInForce when no adopted standard covers the year
     */
    public DuesPlan plan(int year) {
        AdoptedStandard standard = standardOf(year);
        List<Unit> all = units.all();
        DuesPlan plan = new DuesPlan(year, standard, 0, 0, List.of(), List.of());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            plan = plan.plus(plan(year, standard, all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return plan;
    }

    DuesPlan plan(int year, AdoptedStandard standard, List<Unit> some) {
        List<String> ids = some.stream().map(Unit::id).toList();
        return DuesPlan.of(year, standard, some, charges.chargedYears(year, ids));
    }

    AdoptedStandard standardOf(int year) {
        int last = time.today().getYear() + 1;
        if (year < FIRST_YEAR || year > last) {
            throw new Invalid("dues.year", "年度要在 %d 到 %d 之间。".formatted(FIRST_YEAR, last));
        }
        return standards.inForce(year).orElseThrow(() -> standards
                .usedIn(year)
                .map(used -> NoStandardInForce.only(year, used))
                .orElseGet(() -> new NoStandardInForce(year)));
    }
}
