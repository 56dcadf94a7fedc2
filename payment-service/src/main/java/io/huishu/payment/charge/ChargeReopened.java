package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A settled charge is owed again: the money that settled it had been booked by mistake.
 *
 * @param year null for a fee
 * @param registrationId null for dues
 */
public record ChargeReopened(
        String chargeId,
        String unitId,
        @Nullable Integer year,
        @Nullable String registrationId,
        String reason,
        Instant reopenedAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "charge.reopened.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
