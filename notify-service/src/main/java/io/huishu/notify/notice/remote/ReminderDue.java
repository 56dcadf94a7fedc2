package io.huishu.notify.notice.remote;

import io.huishu.chassis.money.Money;
import io.huishu.notify.notice.DueReminder;
import java.time.LocalDate;

/** What this house reads of {@code dues.reminder-due.v1}. */
record ReminderDue(String chargeId, String unitId, int step, int year, String subject, Money due, LocalDate dueOn) {
    DueReminder reminder() {
        return new DueReminder(chargeId, unitId, step, year, subject, due, dueOn);
    }
}
