package io.huishu.event.registration;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.Activity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person's place back; of a paid fee what the activity's rule says goes back by itself. */
@Component
public class CancelRegistration {
    private final Registrations registrations;
    private final Activities activities;
    private final Places places;
    private final Outbox outbox;
    private final BusinessTime time;

    public CancelRegistration(
            Registrations registrations, Activities activities, Places places, Outbox outbox, BusinessTime time) {
        this.registrations = registrations;
        this.activities = activities;
        this.places = places;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * What cancelling would mean now.
     *
     * @throws Missing when it is somebody else's
     * @throws RegistrationStateForbids when it is cancelled already or the person has come in
     */
    @Transactional(readOnly = true)
    public CancellationView look(String id, String personId) {
        Registration registration = own(registrations.get(id), personId);
        registration.requireCancellable();
        Activity activity = activities.get(registration.activityId());
        boolean paid = registration.feeStep() == FeeStep.PAID;
        Money whole = paid ? registration.fee() : Money.ZERO;
        Money back = paid ? activity.fee().backAt(time.now()) : Money.ZERO;
        return new CancellationView(
                id,
                activity.title(),
                whole,
                back,
                whole.minus(back),
                paid && registration.isPaidAtOffice(),
                activity.fee().rule(),
                activity.fee().freeUntil(),
                activity.fee().latePercent());
    }

    /**
     * @param personId whose registration it must be
     * @param shown what the person was told would come back of a paid fee; not read where nothing was paid
     * @throws Missing when it is somebody else's
     * @throws RegistrationStateForbids when it is cancelled already or the person has come in
     * @throws RefundChanged when something else would come back
     */
    @Transactional
    public void cancel(String id, String personId, @Nullable Money shown) {
        Registration registration = own(registrations.lock(id), personId);
        registration.requireCancellable();
        Instant now = time.now();
        Money back = activities.get(registration.activityId()).fee().backAt(now);
        if (registration.feeStep() == FeeStep.PAID && !back.equals(shown)) {
            throw new RefundChanged(back);
        }
        registration.cancel(back, now);
        registrations.save(registration);
        places.giveBack(registration.activityId());
        outbox.append(
                new RegistrationCancelled(registration.id(), registration.activityId(), now, registration.version()));
    }

    private static Registration own(Registration registration, String personId) {
        if (!personId.equals(registration.personId())) {
            throw new Missing("registration.missing", "这个报名");
        }
        return registration;
    }
}
