package io.huishu.payment.order.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.order.DueChambers;
import io.huishu.payment.order.store.crosstenant.DueChambersMapper;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link DueChambers} in MySQL. */
@Repository
public class MyBatisDueChambers implements DueChambers {
    private final DueChambersMapper mapper;

    public MyBatisDueChambers(DueChambersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TenantId> withDueOrders(Instant now) {
        return mapper.withDueOrders(now).stream().map(TenantId::new).toList();
    }
}
