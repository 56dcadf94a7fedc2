package io.huishu.payment.order;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/** Which chambers have attempts to ask about; the only question here that crosses chambers. */
public interface DueChambers {
    List<TenantId> withDueOrders(Instant now);
}
