package io.huishu.event.activity;

import io.huishu.chassis.fact.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an activity for registration with all its places free. */
@Component
public class PublishActivity {
    private final Activities activities;
    private final PlacesOpening places;
    private final Outbox outbox;

    public PublishActivity(Activities activities, PlacesOpening places, Outbox outbox) {
        this.activities = activities;
        this.places = places;
        this.outbox = outbox;
    }

    @Transactional
    public void publish(String id) {
        Activity activity = activities.get(id);
        activity.publish();
        activities.save(activity);
        places.open(activity.id(), activity.capacity());
        outbox.append(ActivityPublished.of(activity));
    }
}
