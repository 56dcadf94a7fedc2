package io.huishu.payment.receipt.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.receipt.HandOverChambers;
import io.huishu.payment.receipt.store.crosstenant.HandOverChambersMapper;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link HandOverChambers} in MySQL. */
@Repository
public class MyBatisHandOverChambers implements HandOverChambers {
    private final HandOverChambersMapper mapper;

    public MyBatisHandOverChambers(HandOverChambersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TenantId> withDue(Instant now) {
        return mapper.withDue(now).stream().map(TenantId::new).toList();
    }
}
