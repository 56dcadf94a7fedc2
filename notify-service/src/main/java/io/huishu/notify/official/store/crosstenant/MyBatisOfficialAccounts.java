package io.huishu.notify.official.store.crosstenant;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.notify.official.OfficialAccounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisOfficialAccounts implements OfficialAccounts {
    private final AllChambersMapper all;

    MyBatisOfficialAccounts(AllChambersMapper all) {
        this.all = all;
    }

    @Override
    public Optional<TenantId> chamberOf(String officialAppid) {
        return Optional.ofNullable(all.chamberOf(officialAppid)).map(TenantId::new);
    }
}
