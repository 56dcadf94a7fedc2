package io.huishu.member.roster;

import io.huishu.chassis.fact.Fact;
import java.time.LocalDate;

/** A unit no longer belongs to the chamber. */
public record UnitLeft(String unitId, String reason, LocalDate leftOn, long version) implements Fact {
    @Override
    public String type() {
        return "unit.left.v1";
    }

    @Override
    public String key() {
        return unitId;
    }
}
