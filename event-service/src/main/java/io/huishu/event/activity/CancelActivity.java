package io.huishu.event.activity;

import io.huishu.chassis.fact.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls an activity off, with the reason that those who signed up will read. Fees come back. */
@Component
public class CancelActivity {
    private final Activities activities;
    private final PaidPlaces paidPlaces;
    private final Outbox outbox;

    public CancelActivity(Activities activities, PaidPlaces paidPlaces, Outbox outbox) {
        this.activities = activities;
        this.paidPlaces = paidPlaces;
        this.outbox = outbox;
    }

    @Transactional
    public void cancel(String id, String reason) {
        Activity activity = activities.get(id);
        activity.cancel(reason);
        activities.save(activity);
        paidPlaces.giveAllBack(activity.id());
        outbox.append(new ActivityCancelled(activity.id(), reason.strip(), activity.version()));
    }
}
