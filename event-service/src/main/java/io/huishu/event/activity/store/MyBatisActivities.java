package io.huishu.event.activity.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.Activity;
import io.huishu.event.activity.ActivityView;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisActivities implements Activities {
    private static final DateTimeFormatter KEY =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final ActivityMapper activities;
    private final BusinessTime time;

    MyBatisActivities(ActivityMapper activities, BusinessTime time) {
        this.activities = activities;
        this.time = time;
    }

    @Override
    public void add(Activity activity) {
        activities.insert(activity);
    }

    @Override
    public void save(Activity activity) {
        Stale.unlessOne(activities.updateById(activity), activity.title());
    }

    @Override
    public Optional<Activity> find(String id) {
        return Optional.ofNullable(activities.selectById(id));
    }

    @Override
    public Activity get(String id) {
        return find(id).orElseThrow(() -> new Missing("activity.missing", "这个活动"));
    }

    @Override
    public Page<ActivityView> all(Cursor cursor) {
        return page(false, cursor);
    }

    @Override
    public Page<ActivityView> announced(Cursor cursor) {
        return page(true, cursor);
    }

    @Override
    public Optional<ActivityView> view(String id) {
        return Optional.ofNullable(activities.view(id, time.now()));
    }

    private Page<ActivityView> page(boolean announced, Cursor cursor) {
        return Page.of(
                activities.page(announced, time.now(), cursor.after(), cursor.limit() + 1),
                cursor.limit(),
                view -> KEY.format(view.startsAt()) + view.id());
    }
}
