package io.huishu.payment.arrears;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.Standards;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the rules, and beside them what the resolution in force says of late joiners. */
@Component
public class ShowRules {
    private final Rules rules;
    private final Standards standards;
    private final BusinessTime time;

    public ShowRules(Rules rules, Standards standards, BusinessTime time) {
        this.rules = rules;
        this.standards = standards;
        this.time = time;
    }

    public RulesView show() {
        DuesRules current = rules.current();
        Optional<AdoptedStandard> standard = standards.inForce(time.today().getYear());
        return new RulesView(
                current.remindersOn(),
                current.steps(),
                current.graceDays(),
                current.lapseYears(),
                current.article(),
                current.ruleText(),
                standard.map(AdoptedStandard::name).orElse(null),
                standard.map(AdoptedStandard::lateJoiners).orElse(null),
                standard.map(AdoptedStandard::lateFromMonth).orElse(null),
                current.version());
    }
}
