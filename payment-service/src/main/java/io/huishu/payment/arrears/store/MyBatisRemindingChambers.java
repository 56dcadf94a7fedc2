package io.huishu.payment.arrears.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.arrears.RemindingChambers;
import io.huishu.payment.arrears.store.crosstenant.RemindingChambersMapper;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link RemindingChambers} in MySQL. */
@Repository
public class MyBatisRemindingChambers implements RemindingChambers {
    private final RemindingChambersMapper mapper;

    public MyBatisRemindingChambers(RemindingChambersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TenantId> all() {
        return mapper.withReminders().stream().map(TenantId::new).toList();
    }
}
