package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;

/**
 * The chamber forgave a charge in whole.
 *
 * @param amount what was forgiven now
 * @param coversThrough the last year that counts as paid for
 */
public record ChargeWaived(
        String chargeId,
        String unitId,
        int year,
        Money amount,
        String reason,
        int coversThrough,
        Instant waivedAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "charge.waived.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
