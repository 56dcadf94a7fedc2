package io.huishu.payment.arrears.remote;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.arrears.RemindDues;
import io.huishu.payment.arrears.RemindingChambers;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour of the working day, lets due reminders go out in the chambers that want them. */
@Component
public class ReminderClock {
    private static final Logger log = LoggerFactory.getLogger(ReminderClock.class);

    private final RemindingChambers chambers;
    private final RemindDues remindDues;

    public ReminderClock(RemindingChambers chambers, RemindDues remindDues) {
        this.chambers = chambers;
        this.remindDues = remindDues;
    }

    @Scheduled(cron = "${huishu.reminders.cron:0 10 9-17 * * *}", zone = "Asia/Shanghai")
    @SchedulerLock(name = "dues-reminders", lockAtMostFor = "PT30M")
    public void remind() {
        chambers.all().forEach(this::remind);
    }

    private void remind(TenantId chamber) {
        try {
            Tenancy.run(chamber, () -> remindDues.remind());
        } catch (RuntimeException failed) {
            log.error("Reminders of chamber {} did not go out", chamber, failed);
        }
    }
}
