package io.huishu.member.lapse;

import io.huishu.chassis.fact.Fact;
import java.time.LocalDate;

/**
 * A membership was ended by the charter's article, because dues were not paid.
 *
 * @param unpaidYears {@code 2024、2025}
 */
public record PeriodLapsed(String unitId, String unpaidYears, String article, LocalDate endedOn, long version)
        implements Fact {
    @Override
    public String type() {
        return "period.lapsed.v1";
    }

    @Override
    public String key() {
        return unitId;
    }
}
