package io.huishu.event.registration;

import io.huishu.chassis.fact.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a check-in back that was a slip of the hand. */
@Component
public class WithdrawCheckIn {
    private final Registrations registrations;
    private final Outbox outbox;

    public WithdrawCheckIn(Registrations registrations, Outbox outbox) {
        this.registrations = registrations;
        this.outbox = outbox;
    }

    @Transactional
    public void withdraw(String registrationId) {
        Registration registration = registrations.get(registrationId);
        registration.withdrawAttendance();
        registrations.save(registration);
        outbox.append(new AttendanceWithdrawn(registration.id(), registration.activityId(), registration.version()));
    }
}
