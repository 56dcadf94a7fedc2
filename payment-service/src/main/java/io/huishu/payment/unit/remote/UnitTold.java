package io.huishu.payment.unit.remote;

import io.huishu.payment.unit.UnitNews;
import io.huishu.payment.unit.UnitState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields that this house reads of {@code unit.admitted.v1} and {@code unit.changed.v1}. */
public record UnitTold(
        String unitId,
        @Nullable String memberNo,
        String name,
        String tier,
        @Nullable LocalDate joinedOn,
        UnitState state,
        @Nullable String creditCode) {
    UnitNews news() {
        String code = creditCode == null || creditCode.isBlank() ? null : creditCode;
        return new UnitNews(unitId, memberNo, name, tier, joinedOn, state, code);
    }
}
