package io.huishu.payment.arrears;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;

/** Which chambers want reminders to go out by themselves. */
public interface RemindingChambers {
    List<TenantId> all();
}
