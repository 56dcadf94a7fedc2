package io.huishu.member.period.remote;

import org.jspecify.annotations.Nullable;

/**
 * What this house reads of {@code charge.settled.v1} and {@code charge.waived.v1}.
 *
 * @param coversThrough the last year it pays for; absent in facts of before there were late joiners
 */
record ChargeDone(
        String chargeId, String unitId, int year, @Nullable Integer coversThrough) {
    int lastYear() {
        return coversThrough == null ? year : coversThrough;
    }
}
