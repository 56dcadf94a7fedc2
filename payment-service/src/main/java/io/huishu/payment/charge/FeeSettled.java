package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fee of a registration was paid in whole. A fact of its own, since whoever reads {@code charge.settled.v1} takes it
 * for dues of a year.
 */
public record FeeSettled(
        String chargeId,
        String registrationId,
        String unitId,
        String subject,
        Money amount,
        SettlementMethod method,
        Instant settledAt,
        @Nullable String personId,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "fee.settled.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
