package io.huishu.payment.bill.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.bill.BillChambers;
import io.huishu.payment.bill.store.crosstenant.BillChambersMapper;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link BillChambers} in MySQL. */
@Repository
public class MyBatisBillChambers implements BillChambers {
    private final BillChambersMapper mapper;

    public MyBatisBillChambers(BillChambersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TenantId> withOrders() {
        return mapper.withOrders().stream().map(TenantId::new).toList();
    }
}
