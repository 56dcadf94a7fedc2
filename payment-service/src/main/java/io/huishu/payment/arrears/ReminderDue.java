package io.huishu.payment.arrears;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A charge is to be called to mind; notify-service tells its unit.
 *
 * @param step days after the due day, negative before it; once per charge and step
 * @param due what is still to be paid
 */
public record ReminderDue(
        String chargeId,
        String unitId,
        int step,
        int year,
        String subject,
        Money due,
        LocalDate dueOn,
        Instant remindedAt)
        implements Fact {
    static ReminderDue of(DueCharge charge, Instant at) {
        return new ReminderDue(
                charge.chargeId(),
                charge.unitId(),
                charge.step(),
                charge.year(),
                charge.subject(),
                charge.due(),
                charge.dueOn(),
                at);
    }

    @Override
    public String type() {
        return "dues.reminder-due.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }

    /** Reminders of a charge do not replace each other. */
    @Override
    public long version() {
        return 0;
    }
}
