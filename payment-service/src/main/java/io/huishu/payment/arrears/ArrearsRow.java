package io.huishu.payment.arrears;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Dues that are not paid, as they lie in the database. */
public record ArrearsRow(
        String chargeId,
        String unitId,
        String unitName,
        @Nullable String memberNo,
        String tier,
        int year,
        String subject,
        Money due,
        LocalDate dueOn,
        @Nullable Integer lastStep,
        @Nullable Instant lastRemindedAt,
        @Nullable String stopReason,
        @Nullable String stoppedBy) {
    ArrearsView view(DuesRules rules, LocalDate today) {
        boolean silent = stopReason != null || !rules.remindersOn();
        OptionalInt next = silent ? OptionalInt.empty() : new Ladder(rules.steps()).next(dueOn, today, lastStep);
        long over = ChronoUnit.DAYS.between(dueOn, today);
        return new ArrearsView(
                chargeId,
                unitId,
                unitName,
                memberNo,
                tier,
                year,
                subject,
                due,
                dueOn,
                over,
                over > 0 && over <= rules.graceDays(),
                lastStep,
                lastRemindedAt,
                next.isPresent() ? next.getAsInt() : null,
                next.isPresent() ? later(dueOn.plusDays(next.getAsInt()), today) : null,
                stopReason,
                stoppedBy);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
