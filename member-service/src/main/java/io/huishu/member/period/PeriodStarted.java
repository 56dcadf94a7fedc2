package io.huishu.member.period;

import io.huishu.chassis.fact.Fact;
import java.time.LocalDate;

/**
 * A unit is a paying member for that year.
 *
 * @param endsOn the last day, inclusive
 * @param version the year: of two periods of a unit the later year is the newer one
 */
public record PeriodStarted(
        String unitId, int year, LocalDate startsOn, LocalDate endsOn, String chargeId, long version) implements Fact {
    static PeriodStarted of(MembershipPeriod period) {
        return new PeriodStarted(
                period.unitId(), period.year(), period.startsOn(), period.endsOn(), period.chargeId(), period.year());
    }

    @Override
    public String type() {
        return "period.started.v1";
    }

    @Override
    public String key() {
        return unitId;
    }
}
