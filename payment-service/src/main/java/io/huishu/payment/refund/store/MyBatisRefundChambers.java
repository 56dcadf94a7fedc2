package io.huishu.payment.refund.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.refund.RefundChambers;
import io.huishu.payment.refund.store.crosstenant.RefundChambersMapper;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

/** {@link RefundChambers} in MySQL. */
@Repository
public class MyBatisRefundChambers implements RefundChambers {
    private final RefundChambersMapper mapper;

    public MyBatisRefundChambers(RefundChambersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TenantId> withDueRefunds(Instant now) {
        return mapper.withDueRefunds(now).stream().map(TenantId::new).toList();
    }
}
