package io.huishu.member.period;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the membership period that a settled or waived charge stands for; a unit has one for a year, whatever is charged
 * later.
 */
@Component
public class StartPeriod {
    private final Periods periods;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    StartPeriod(Periods periods, Outbox outbox, Ids ids, Clock clock) {
        this.periods = periods;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param chargeVersion of the charge when it was settled; nothing is begun by one that was reversed since */
    @Transactional
    public void start(String unitId, int year, int lastYear, String chargeId, long chargeVersion) {
        if (chargeVersion <= periods.hold(chargeId, unitId, year)) {
            return;
        }
        MembershipPeriod period =
                new MembershipPeriod(ids.next(), unitId, year, lastYear, chargeId, chargeVersion, clock.instant());
        if (periods.add(period)) {
            outbox.append(PeriodStarted.of(period));
        }
    }
}
