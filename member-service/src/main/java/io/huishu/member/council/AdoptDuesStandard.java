package io.huishu.member.council;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a dues standard that a general meeting has decided on. */
@Component
public class AdoptDuesStandard {
    private final Resolutions resolutions;
    private final DuesStandards standards;
    private final Outbox outbox;
    private final WriteAudit writeAudit;
    private final Ids ids;
    private final Clock clock;

    AdoptDuesStandard(
            Resolutions resolutions,
            DuesStandards standards,
            Outbox outbox,
            WriteAudit writeAudit,
            Ids ids,
            Clock clock) {
        this.resolutions = resolutions;
        this.standards = standards;
        this.outbox = outbox;
        this.writeAudit = writeAudit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return the standard's id
     * @throws DuesStandardRefused when the decision or the tiers break a rule
     * @throws YearTaken when there is a standard for that year
     */
    @Transactional
    public String adopt(StandardPlan plan, Caller by) {
        Resolution resolution = resolutions.get(plan.resolutionId());
        List<BrokenRule> broken = DuesRule.brokenBy(resolution, plan.tiers());
        if (!broken.isEmpty()) {
            throw new DuesStandardRefused(broken);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DuesStandard standard = new DuesStandard(ids.next(), plan, now);
        standards.add(standard, plan.tiers());
        outbox.append(new DuesStandardAdopted(
                standard.id(),
                plan.name(),
                plan.resolutionId(),
                plan.effectiveFrom(),
                plan.tiers(),
                now,
                plan.late().joiners(),
                plan.late().fromMonth(),
                standard.version()));
        writeAudit.write(by, "采用会费标准", plan.name(), "从 " + plan.effectiveFrom() + " 年起执行");
        return standard.id();
    }
}
