package io.huishu.payment.arrears;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes down some reminders and tells of them in one transaction. Each charge is held meanwhile, so one that is being paid
 * or taken by another instance is left out; the unique key of a reminder stands behind that.
 */
@Component
public class ClaimReminders {
    private final Reminders reminders;
    private final Outbox outbox;
    private final BusinessTime time;

    public ClaimReminders(Reminders reminders, Outbox outbox, BusinessTime time) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.time = time;
    }

    /** @return how many went out; none are left when it is zero */
    @Transactional
    public int claim(Ladder.Stretch stretch, int most) {
        Instant now = time.now();
        List<ReminderDue> told = reminders.lockDue(stretch, most).stream()
                .filter(charge -> reminders.note(charge, now))
                .map(charge -> ReminderDue.of(charge, now))
                .toList();
        outbox.appendAll(told);
        return told.size();
    }
}
