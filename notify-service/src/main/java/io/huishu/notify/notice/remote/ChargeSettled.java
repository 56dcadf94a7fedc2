package io.huishu.notify.notice.remote;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this house reads of {@code charge.settled.v1}. */
record ChargeSettled(
        String chargeId,
        String unitId,
        int year,
        String subject,
        Money amount,
        Instant settledAt,
        @Nullable String receiptNo) {}
