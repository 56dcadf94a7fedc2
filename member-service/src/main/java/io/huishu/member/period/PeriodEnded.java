package io.huishu.member.period;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;

/**
 * A unit is no longer a paying member for that year: what it had paid was given back or had been booked by mistake.
 *
 * @param version the year, as of {@code period.started.v1}
 */
public record PeriodEnded(String unitId, int year, String chargeId, String reason, Instant endedAt, long version)
        implements Fact {
    @Override
    public String type() {
        return "period.ended.v1";
    }

    @Override
    public String key() {
        return unitId;
    }
}
