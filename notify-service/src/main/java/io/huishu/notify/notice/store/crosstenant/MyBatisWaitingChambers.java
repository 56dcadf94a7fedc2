package io.huishu.notify.notice.store.crosstenant;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.notify.notice.WaitingChambers;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisWaitingChambers implements WaitingChambers {
    private final WaitingMapper waiting;

    MyBatisWaitingChambers(WaitingMapper waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<TenantId> withDue(Instant now) {
        return waiting.withDue(now).stream().map(TenantId::new).toList();
    }
}
