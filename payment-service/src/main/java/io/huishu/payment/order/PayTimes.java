package io.huishu.payment.order;

import java.time.Instant;
import java.util.Optional;

/** Until when charges may be paid; the room of the fees answers. */
public interface PayTimes {
    /** Empty for a charge without such a limit. */
    Optional<Instant> until(String chargeId);
}
