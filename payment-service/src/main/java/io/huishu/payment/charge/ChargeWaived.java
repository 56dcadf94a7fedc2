package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;

/** The chamber forgave a charge. */
public record ChargeWaived(String chargeId, String unitId, int year, String reason, Instant waivedAt, long version)
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
