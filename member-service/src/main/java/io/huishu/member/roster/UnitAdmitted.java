package io.huishu.member.roster;

import io.huishu.chassis.fact.Fact;
import java.time.LocalDate;

/**
 * A unit belongs to the chamber from now on.
 *
 * @param creditCode empty without one
 */
public record UnitAdmitted(
        String unitId,
        String memberNo,
        String name,
        String creditCode,
        String tier,
        String title,
        String representative,
        LocalDate joinedOn,
        UnitState state,
        long version)
        implements Fact {
    static UnitAdmitted of(Unit unit, Representative main) {
        return new UnitAdmitted(
                unit.id(),
                unit.memberNo(),
                unit.name(),
                unit.creditCode() == null ? "" : unit.creditCode(),
                unit.tier(),
                main.title(),
                main.name(),
                unit.joinedOn(),
                unit.state(),
                unit.version());
    }

    @Override
    public String type() {
        return "unit.admitted.v1";
    }

    @Override
    public String key() {
        return unitId;
    }
}
