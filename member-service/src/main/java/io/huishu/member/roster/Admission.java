package io.huishu.member.roster;

import org.jspecify.annotations.Nullable;

/**
 * What became of one plan.
 *
 * @param unitId the new unit's id, without meaning when somebody stands in the way
 * @param inTheWay null when the unit is in the roster now
 */
public record Admission(
        String unitId, UnitPlan plan, @Nullable Holder inTheWay) {
    public boolean welcome() {
        return inTheWay == null;
    }
}
