package io.huishu.payment.arrears;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops the reminders of one charge, for example because its unit promised to pay, and lets them go on again. */
@Component
public class StopReminders {
    private final Reminders reminders;
    private final Charges charges;
    private final BusinessTime time;

    public StopReminders(Reminders reminders, Charges charges, BusinessTime time) {
        this.reminders = reminders;
        this.charges = charges;
        this.time = time;
    }

    /** @throws io.huishu.chassis.problem.Missing when the chamber has no such charge */
    @Transactional
    public void stop(String chargeId, String reason, String by) {
        reminders.stop(charges.get(chargeId).id(), reason, by, time.now());
    }

    @Transactional
    public void resume(String chargeId) {
        reminders.resume(chargeId);
    }
}
