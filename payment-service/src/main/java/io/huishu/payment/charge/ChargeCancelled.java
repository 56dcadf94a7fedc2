package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Nobody owes a charge any more, since what it was for was given up before it was paid.
 *
 * @param sourceId the registration of a fee
 */
public record ChargeCancelled(
        String chargeId,
        String unitId,
        ChargeKind kind,
        @Nullable String sourceId,
        String reason,
        Instant cancelledAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "charge.cancelled.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
