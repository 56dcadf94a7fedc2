package io.huishu.event.activity;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a new activity that nobody outside sees yet. */
@Component
public class DraftActivity {
    private final Activities activities;
    private final Ids ids;
    private final BusinessTime time;

    public DraftActivity(Activities activities, Ids ids, BusinessTime time) {
        this.activities = activities;
        this.ids = ids;
        this.time = time;
    }

    /** @return the new activity's id */
    @Transactional
    public String draft(ActivityPlan plan) {
        Activity activity = Activity.draft(ids.next(), plan, time.now());
        activities.add(activity);
        return activity.id();
    }
}
