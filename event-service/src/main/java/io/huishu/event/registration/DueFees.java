package io.huishu.event.registration;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/** Which chambers have fees to see to; a question that crosses chambers. */
public interface DueFees {
    List<TenantId> chambers(Instant now);
}
