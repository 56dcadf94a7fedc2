package io.huishu.member.period;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that a unit was billed, so that it is not taken out of the roster as a slip. */
@Component
public class NoteBilled {
    private final Periods periods;

    NoteBilled(Periods periods) {
        this.periods = periods;
    }

    @Transactional
    public void note(String unitId, int year, String chargeId) {
        periods.noteBilled(unitId, year, chargeId);
    }
}
