package io.huishu.member.period;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which units were ever billed. */
@Component
public class FindBilled {
    private final Periods periods;

    FindBilled(Periods periods) {
        this.periods = periods;
    }

    @Transactional(readOnly = true)
    public Set<String> among(Collection<String> unitIds) {
        return periods.billed(unitIds);
    }
}
