package io.huishu.analytics.dues;

import io.huishu.chassis.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A charge as the facts tell it.
 *
 * @param amount null when the fact does not say it (a waiver); what is known stays
 * @param settledMonth {@code yyyy-MM} in business time; null unless settled
 * @param version the producer's; an older one never replaces a newer one
 */
public record HeardCharge(
        String id,
        String unitId,
        int year,
        @Nullable Money amount,
        ChargeStanding standing,
        @Nullable String settledMonth,
        long version) {}
