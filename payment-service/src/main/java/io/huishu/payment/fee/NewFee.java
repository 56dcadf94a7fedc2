package io.huishu.payment.fee;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee to be charged.
 *
 * @param unitId who owes it
 * @param personId who signed up; absent when the office did
 * @param payUntil no payment is begun after it; null for no such limit
 */
public record NewFee(
        String registrationId,
        String activityId,
        String unitId,
        @Nullable String personId,
        String subject,
        Money amount,
        LocalDate dueOn,
        @Nullable Instant payUntil) {}
