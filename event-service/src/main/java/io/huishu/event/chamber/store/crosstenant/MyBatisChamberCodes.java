package io.huishu.event.chamber.store.crosstenant;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.event.chamber.ChamberCodes;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisChamberCodes implements ChamberCodes {
    private final ChamberCodeMapper codes;

    MyBatisChamberCodes(ChamberCodeMapper codes) {
        this.codes = codes;
    }

    @Override
    public Optional<TenantId> chamberOf(String code) {
        return Optional.ofNullable(codes.tenantOf(code)).map(TenantId::new);
    }
}
