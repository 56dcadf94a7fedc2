package io.huishu.notify.official.store.crosstenant;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chambers whose menu is still to be set. */
@Component
public class MenusWaiting {
    private final AllChambersMapper all;

    MenusWaiting(AllChambersMapper all) {
        this.all = all;
    }

    public List<TenantId> chambers(Instant now) {
        return all.withMenuDue(now).stream().map(TenantId::new).toList();
    }
}
