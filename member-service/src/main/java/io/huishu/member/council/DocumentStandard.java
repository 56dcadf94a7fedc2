package io.huishu.member.council;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.member.audit.WriteAudit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents a standard of past years that breaks rules: what it said, which rules it breaks and how that is mended. */
@Component
public class DocumentStandard {
    private static final BrokenRule NO_RESOLUTION =
            new BrokenRule("须由会员（代表）大会通过", "找不到通过它的会议决议", "民发〔2014〕166号", "召开会员（代表）大会，以无记名投票方式表决通过新的标准");

    private final Resolutions resolutions;
    private final HistoricStandards standards;
    private final Outbox outbox;
    private final WriteAudit writeAudit;
    private final Ids ids;
    private final BusinessTime time;

    DocumentStandard(
            Resolutions resolutions,
            HistoricStandards standards,
            Outbox outbox,
            WriteAudit writeAudit,
            Ids ids,
            BusinessTime time) {
        this.resolutions = resolutions;
        this.standards = standards;
        this.outbox = outbox;
        this.writeAudit = writeAudit;
        this.ids = ids;
        this.time = time;
    }

    /**
     * @return its id
     * @throws StandardConforms when it breaks no rule
     * @throws Invalid when it is for years to come
     */
    @Transactional
    public String document(HistoricPlan plan, Caller by) {
        if (plan.firstYear() > plan.lastYear() || plan.lastYear() > time.today().getYear()) {
            throw new Invalid("dues-standard.past-years", "历史标准只能登记到今年为止，开始年份不能晚于结束年份。");
        }
        List<BrokenRule> broken = brokenBy(plan);
        if (broken.isEmpty()) {
            throw new StandardConforms();
        }
        Instant now = time.now();
        HistoricStandard standard = new HistoricStandard(ids.next(), plan, now);
        standards.add(standard, plan.prices(), broken);
        outbox.append(new StandardDocumented(
                standard.id(), plan.name(), plan.firstYear(), plan.lastYear(), broken, now, standard.version()));
        writeAudit.write(
                by, "登记历史会费标准", plan.name(), "%d 年到 %d 年使用过，不能再据此收费".formatted(plan.firstYear(), plan.lastYear()));
        return standard.id();
    }

    private List<BrokenRule> brokenBy(HistoricPlan plan) {
        String resolutionId = plan.resolutionId();
        return resolutionId == null
                ? Stream.concat(Stream.of(NO_RESOLUTION), DuesRule.brokenBy(plan.prices()).stream())
                        .toList()
                : DuesRule.brokenBy(resolutions.get(resolutionId), plan.prices());
    }
}
