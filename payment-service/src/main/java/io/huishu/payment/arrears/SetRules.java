package io.huishu.payment.arrears;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a chamber's rules for dues that are not paid. */
@Component
public class SetRules {
    private final Rules rules;

    public SetRules(Rules rules) {
        this.rules = rules;
    }

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed them meanwhile */
    @Transactional
    public void set(RulesPlan plan, long seenVersion) {
        DuesRules current = rules.current();
        current.change(plan, seenVersion);
        rules.save(current);
    }
}
