package io.huishu.payment.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What member-service tells about a unit when it is admitted or changed.
 *
 * @param tier the level as the secretary keeps it, for example {@code 理事}
 * @param joinedOn absent in old rosters
 */
public record UnitNews(
        String unitId,
        @Nullable String memberNo,
        String name,
        String tier,
        @Nullable LocalDate joinedOn,
        UnitState state,
        @Nullable String creditCode) {
    /** Of a unit without a credit code. */
    public UnitNews(
            String unitId,
            @Nullable String memberNo,
            String name,
            String tier,
            @Nullable LocalDate joinedOn,
            UnitState state) {
        this(unitId, memberNo, name, tier, joinedOn, state, null);
    }
}
