package io.huishu.payment.arrears;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dues that are not paid.
 *
 * @param daysOver days since the due day, negative before it
 * @param inGrace overdue, and the chamber's days of grace are not over
 * @param lastStep the step of the last reminder
 * @param nextStep the step of the next one; absent when all are behind it, it is stopped, or reminders are off
 * @param nextOn the day of the next one, never before today
 * @param stopReason why it is not reminded any more; absent while it is
 */
public record ArrearsView(
        String chargeId,
        String unitId,
        String unitName,
        @Nullable String memberNo,
        String tier,
        int year,
        String subject,
        Money due,
        LocalDate dueOn,
        long daysOver,
        boolean inGrace,
        @Nullable Integer lastStep,
        @Nullable Instant lastRemindedAt,
        @Nullable Integer nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String stopReason,
        @Nullable String stoppedBy) {}
