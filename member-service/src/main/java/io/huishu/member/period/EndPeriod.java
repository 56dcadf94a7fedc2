package io.huishu.member.period;

import io.huishu.chassis.fact.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends the period that a charge had begun, when the charge is reversed or open again. A period that another charge began,
 * of whatever year, is not touched; nor is one that the same charge began anew afterwards.
 */
@Component
public class EndPeriod {
    private final Periods periods;
    private final Outbox outbox;
    private final Clock clock;

    EndPeriod(Periods periods, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param chargeVersion of the charge when it stopped counting; an older word of its settling begins nothing any more */
    @Transactional
    public void end(String chargeId, long chargeVersion, String unitId, int year, String reason) {
        if (chargeVersion <= periods.hold(chargeId, unitId, year)) {
            return;
        }
        Instant now = clock.instant();
        Optional<String> period = periods.remove(chargeId, chargeVersion);
        periods.noteEnded(new EndedCharge(chargeId, chargeVersion, unitId, year, period.orElse(null), reason, now));
        period.ifPresent(_ -> outbox.append(new PeriodEnded(unitId, year, chargeId, reason, now, year)));
    }
}
