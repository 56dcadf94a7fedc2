package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A settled charge was given back in whole.
 *
 * @param year null for a fee
 * @param sourceId the registration of a fee; null for dues
 */
public record ChargeReversed(
        String chargeId,
        String unitId,
        ChargeKind kind,
        @Nullable Integer year,
        @Nullable String sourceId,
        Money amount,
        String reason,
        Instant reversedAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "charge.reversed.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
