package io.huishu.event.activity.web;

import io.huishu.chassis.money.Money;
import io.huishu.event.activity.Fee;
import io.huishu.event.activity.RefundRule;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a place costs and what comes back when it is given up.
 *
 * @param freeUntil needed with {@code UNTIL}
 * @param latePercent how much is kept after {@code freeUntil}; nothing comes back when it is left out
 */
record FeeRequest(
        @NotNull(message = "请填写活动费") Money amount,
        @NotNull(message = "请选择退费规则") RefundRule refundRule,
        @Nullable Instant freeUntil,
        @Nullable Integer latePercent) {
    private static final int ALL = 100;

    Fee fee() {
        return new Fee(amount, refundRule, freeUntil, latePercent == null ? ALL : latePercent);
    }
}
