package io.huishu.notify.notice;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is told when dues are settled. */
public record SettledDues(
        String chargeId,
        String unitId,
        int year,
        String subject,
        Money amount,
        Instant settledAt,
        @Nullable String receiptNo) {}
