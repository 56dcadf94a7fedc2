package io.huishu.event.registration;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person's place back. */
@Component
public class CancelRegistration {
    private final Registrations registrations;
    private final Places places;
    private final Outbox outbox;
    private final BusinessTime time;

    public CancelRegistration(Registrations registrations, Places places, Outbox outbox, BusinessTime time) {
        this.registrations = registrations;
        this.places = places;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * @param personId whose registration it must be
     * @throws Missing when it is somebody else's
     * @throws RegistrationStateForbids when it is cancelled already or the person has come in
     */
    @Transactional
    public void cancel(String id, String personId) {
        Registration registration = registrations.get(id);
        if (!personId.equals(registration.personId())) {
            throw new Missing("registration.missing", "这个报名");
        }
        registration.cancel();
        registrations.save(registration);
        places.giveBack(registration.activityId());
        outbox.append(new RegistrationCancelled(
                registration.id(), registration.activityId(), time.now(), registration.version()));
    }
}
