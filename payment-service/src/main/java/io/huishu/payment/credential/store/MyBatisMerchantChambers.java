package io.huishu.payment.credential.store;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.credential.MerchantChambers;
import io.huishu.payment.credential.store.crosstenant.MerchantChambersMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** {@link MerchantChambers} in MySQL. */
@Repository
class MyBatisMerchantChambers implements MerchantChambers {
    private final MerchantChambersMapper mapper;

    MyBatisMerchantChambers(MerchantChambersMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<TenantId> chamberOf(String mchid) {
        return mapper.ofMerchant(mchid).stream().findFirst().map(TenantId::new);
    }

    @Override
    public List<TenantId> withSomethingDue(Instant now) {
        return mapper.withSomethingDue(now).stream().map(TenantId::new).toList();
    }
}
