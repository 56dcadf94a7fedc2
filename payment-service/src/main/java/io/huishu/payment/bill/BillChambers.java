package io.huishu.payment.bill;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;

/** Which chambers have bills to fetch; the only question here that crosses chambers. */
public interface BillChambers {
    List<TenantId> withOrders();
}
