package io.huishu.member.roster;

import io.huishu.chassis.fact.Fact;
import java.time.LocalDate;

/**
 * A unit's entry in the roster is another one; it shows the whole entry as it stands.
 *
 * @param creditCode empty without one
 */
public record UnitChanged(
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
    static UnitChanged of(Unit unit, Representative main) {
        return new UnitChanged(
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
        return "unit.changed.v1";
    }

    @Override
    public String key() {
        return unitId;
    }
}
