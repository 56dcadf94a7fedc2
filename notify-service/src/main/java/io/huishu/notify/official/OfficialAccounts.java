package io.huishu.notify.official;

import io.huishu.chassis.tenant.TenantId;
import java.util.Optional;

/** Whose official account an appid is: asked before a chamber is known. */
public interface OfficialAccounts {
    Optional<TenantId> chamberOf(String officialAppid);
}
