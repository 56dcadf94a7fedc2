package io.huishu.event.activity;

import io.huishu.chassis.fact.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls an activity off, with the reason that those who signed up will read. */
@Component
public class CancelActivity {
    private final Activities activities;
    private final Outbox outbox;

    public CancelActivity(Activities activities, Outbox outbox) {
        this.activities = activities;
        this.outbox = outbox;
    }

    @Transactional
    public void cancel(String id, String reason) {
        Activity activity = activities.get(id);
        activity.cancel(reason);
        activities.save(activity);
        outbox.append(new ActivityCancelled(activity.id(), reason.strip(), activity.version()));
    }
}
