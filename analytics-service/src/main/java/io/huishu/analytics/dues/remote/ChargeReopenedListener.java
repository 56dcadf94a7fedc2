package io.huishu.analytics.dues.remote;

import io.huishu.analytics.dues.ChargeStanding;
import io.huishu.analytics.dues.HeardCharge;
import io.huishu.analytics.dues.HeardCharges;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class ChargeReopenedListener implements FactHandler<ChargeReopened> {
    private final HeardCharges charges;

    ChargeReopenedListener(HeardCharges charges) {
        this.charges = charges;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.reopened.v1";
    }

    @Override
    public Class<ChargeReopened> payload() {
        return ChargeReopened.class;
    }

    @Override
    public void handle(ChargeReopened fact, Envelope envelope) {
        if (fact.year() != null) {
            charges.learn(new HeardCharge(
                    fact.chargeId(), fact.unitId(), fact.year(), null, ChargeStanding.OPEN, null, envelope.version()));
        }
    }
}
