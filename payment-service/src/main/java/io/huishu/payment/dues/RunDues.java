package io.huishu.payment.dues;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.NewCharge;
import io.huishu.payment.charge.RaiseCharges;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.Standards;
import io.huishu.payment.unit.Unit;
import io.huishu.payment.unit.Units;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bills a year: each active unit gets exactly one charge, in one transaction, some hundred units at a time so that memory
 * does not grow with the chamber. Runs at the same time wait for each other on the standards' rows, so the later one sees
 * what the earlier one raised; the unique key of a charge stands behind that.
 */
@Component
public class RunDues {
    private static final int DAYS_TO_PAY = 30;
    private static final int AT_ONCE = 500;

    private final PlanDues planDues;
    private final Units units;
    private final Standards standards;
    private final RaiseCharges raiseCharges;
    private final DuesRuns runs;
    private final RunProgress progress;
    private final BusinessTime time;
    private final Ids ids;

    public RunDues(
            PlanDues planDues,
            Units units,
            Standards standards,
            RaiseCharges raiseCharges,
            DuesRuns runs,
            RunProgress progress,
            BusinessTime time,
            Ids ids) {
        this.planDues = planDues;
        this.units = units;
        this.standards = standards;
        this.raiseCharges = raiseCharges;
        this.runs = runs;
        this.progress = progress;
        this.time = time;
        this.ids = ids;
    }

    /** @throws NoStandardInForce when no adopted standard covers the year */
    @Transactional
    public DuesRunView run(int year, String actor) {
        standards.claim();
        AdoptedStandard standard = planDues.standardOf(year);
        String id = ids.next();
        runs.begin(id, year, standard.id(), actor, time.now());
        try {
            runs.end(id, bill(id, year, standard));
        } finally {
            progress.end();
        }
        return runs.view(id);
    }

    private RunTally bill(String id, int year, AdoptedStandard standard) {
        LocalDate dueOn = dueOn(year, time.today());
        int count = units.count();
        int done = 0;
        RunTally tally = RunTally.NOTHING;
        List<Unit> some = units.after("", AT_ONCE);
        while (!some.isEmpty()) {
            progress.note(year, done, count);
            DuesPlan plan = planDues.plan(year, standard, some);
            raiseCharges.raise(charges(plan, dueOn));
            runs.leaveOut(id, tally.leftOut(), plan.exceptions());
            tally = tally.plus(plan);
            done += some.size();
            some = some.size() < AT_ONCE
                    ? List.of()
                    : units.after(some.getLast().id(), AT_ONCE);
        }
        return tally;
    }

    /** The last of March of the year, or thirty days after the run where that is later. */
    static LocalDate dueOn(int year, LocalDate today) {
        LocalDate march = LocalDate.of(year, Month.MARCH, 31);
        LocalDate thirtyDays = today.plusDays(DAYS_TO_PAY);
        return march.isAfter(thirtyDays) ? march : thirtyDays;
    }

    private static List<NewCharge> charges(DuesPlan plan, LocalDate dueOn) {
        return plan.lines().stream()
                .map(line -> NewCharge.dues(
                        line.unitId(),
                        line.tier(),
                        plan.year(),
                        line.coversThrough(),
                        plan.standard().id(),
                        line.amount(),
                        dueOn))
                .toList();
    }
}
