package io.huishu.event.registration.store.crosstenant;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.event.registration.DueFees;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisDueFees implements DueFees {
    private final DueFeesMapper fees;

    MyBatisDueFees(DueFeesMapper fees) {
        this.fees = fees;
    }

    @Override
    public List<TenantId> chambers(Instant now) {
        return fees.chambers(now).stream().map(TenantId::new).toList();
    }
}
