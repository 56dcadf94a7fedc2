package io.huishu.payment.receipt;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/** Which chambers have receipts to hand over. */
public interface HandOverChambers {
    List<TenantId> withDue(Instant now);
}
