package io.huishu.notify.official.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.notify.official.MenuTasks;
import io.huishu.notify.official.store.crosstenant.MenusWaiting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisMenuTasks implements MenuTasks {
    private final OfficialMapper official;
    private final MenusWaiting waiting;

    MyBatisMenuTasks(OfficialMapper official, MenusWaiting waiting) {
        this.official = official;
        this.waiting = waiting;
    }

    @Override
    public void ask(String officialAppid, Instant now) {
        official.addTask(officialAppid, now);
    }

    @Override
    public List<TenantId> waiting(Instant now) {
        return waiting.chambers(now);
    }

    @Override
    public void done(String officialAppid) {
        official.moveTask(officialAppid, null);
    }

    @Override
    public void postpone(String officialAppid, Instant nextAt) {
        official.moveTask(officialAppid, nextAt);
    }

    @Override
    public Optional<String> due(Instant now) {
        return Optional.ofNullable(official.dueTask(now));
    }
}
