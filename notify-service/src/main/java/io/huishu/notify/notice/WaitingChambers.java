package io.huishu.notify.notice;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/** Which chambers have messages whose time has come. */
public interface WaitingChambers {
    List<TenantId> withDue(Instant now);
}
