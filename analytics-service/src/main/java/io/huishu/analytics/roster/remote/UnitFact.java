package io.huishu.analytics.roster.remote;

import io.huishu.analytics.roster.HeardUnits;
import java.time.LocalDate;

/**
 * What this house reads of {@code unit.admitted.v1} and {@code unit.changed.v1}.
 *
 * @param state {@code ACTIVE} or {@code LEFT}
 */
record UnitFact(String unitId, String tier, LocalDate joinedOn, String state) {
    private static final String ACTIVE = "ACTIVE";

    /** A unit that has left may still be corrected; when it left is told by another fact. */
    void teach(HeardUnits units, long version) {
        units.describe(unitId, tier, joinedOn, version);
        if (ACTIVE.equals(state)) {
            units.standing(unitId, null, version);
        }
    }
}
