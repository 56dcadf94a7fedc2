package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;

/**
 * The chamber forgave a part of a charge.
 *
 * @param reduced what was forgiven now
 * @param due what is still to be paid; nothing when the rest had been received before
 */
public record ChargeReduced(
        String chargeId,
        String unitId,
        int year,
        Money reduced,
        Money due,
        String reason,
        Instant reducedAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "charge.reduced.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
