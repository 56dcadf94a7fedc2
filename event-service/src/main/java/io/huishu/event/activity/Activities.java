package io.huishu.event.activity;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.Optional;

/** The activities of the current chamber. */
public interface Activities {
    void add(Activity activity);

    /** @throws io.huishu.chassis.problem.Stale when somebody changed it meanwhile */
    void save(Activity activity);

    Optional<Activity> find(String id);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such activity */
    Activity get(String id);

    /** All of them for staff, the latest to start first. */
    Page<ActivityView> all(Cursor cursor);

    /** Published and cancelled ones, the latest to start first. */
    Page<ActivityView> announced(Cursor cursor);

    Optional<ActivityView> view(String id);
}
