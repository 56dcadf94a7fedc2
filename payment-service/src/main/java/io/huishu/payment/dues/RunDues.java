package io.huishu.payment.dues;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.NewCharge;
import io.huishu.payment.charge.RaiseCharges;
import io.huishu.payment.standard.Standards;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bills a year: each active unit gets exactly one charge, in one transaction. Runs at the same time wait for each other on
 * the standard's row, so the later one sees what the earlier one raised; the unique key of a charge stands behind that.
 */
@Component
public class RunDues {
    private static final int DAYS_TO_PAY = 30;

    private final PlanDues planDues;
    private final Standards standards;
    private final RaiseCharges raiseCharges;
    private final DuesRuns runs;
    private final BusinessTime time;
    private final Ids ids;

    public RunDues(
            PlanDues planDues,
            Standards standards,
            RaiseCharges raiseCharges,
            DuesRuns runs,
            BusinessTime time,
            Ids ids) {
        this.planDues = planDues;
        this.standards = standards;
        this.raiseCharges = raiseCharges;
        this.runs = runs;
        this.time = time;
        this.ids = ids;
    }

    /** @throws NoStandardInForce when no adopted standard covers the year */
    @Transactional
    public DuesRunView run(int year, String actor) {
        standards.claim(planDues.standardOf(year));
        DuesPlan plan = planDues.plan(year);
        LocalDate dueOn = dueOn(year, time.today());
        raiseCharges.raise(charges(plan, dueOn));
        DuesRunView run = new DuesRunView(
                ids.next(),
                year,
                plan.lines().size(),
                plan.alreadyCharged(),
                plan.total(),
                plan.exceptions(),
                time.now());
        runs.add(run, plan.standard().id(), actor);
        return run;
    }

    /** The last of March of the year, or thirty days after the run where that is later. */
    static LocalDate dueOn(int year, LocalDate today) {
        LocalDate march = LocalDate.of(year, Month.MARCH, 31);
        LocalDate thirtyDays = today.plusDays(DAYS_TO_PAY);
        return march.isAfter(thirtyDays) ? march : thirtyDays;
    }

    private static List<NewCharge> charges(DuesPlan plan, LocalDate dueOn) {
        return plan.lines().stream()
                .map(line -> NewCharge.dues(line.unitId(), line.tier(), plan.year(), line.amount(), dueOn))
                .toList();
    }
}
