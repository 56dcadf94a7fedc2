package io.huishu.payment.credential;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The questions of this room that cross chambers. */
public interface MerchantChambers {
    /** Whose merchant this is by what was given here last. */
    Optional<TenantId> chamberOf(String mchid);

    /** Chambers with channels to ask for, keys to check or keys to retire. */
    List<TenantId> withSomethingDue(Instant now);
}
