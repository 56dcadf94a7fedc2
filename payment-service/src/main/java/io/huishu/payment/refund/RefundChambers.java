package io.huishu.payment.refund;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;

/** Which chambers have refunds to see to at WeChat; the only question here that crosses chambers. */
public interface RefundChambers {
    List<TenantId> withDueRefunds(Instant now);
}
