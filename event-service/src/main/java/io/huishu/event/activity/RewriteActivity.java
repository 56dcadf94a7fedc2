package io.huishu.event.activity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a draft. */
@Component
public class RewriteActivity {
    private final Activities activities;

    public RewriteActivity(Activities activities) {
        this.activities = activities;
    }

    @Transactional
    public void rewrite(String id, ActivityPlan plan) {
        Activity activity = activities.get(id);
        activity.rewrite(plan);
        activities.save(activity);
    }
}
