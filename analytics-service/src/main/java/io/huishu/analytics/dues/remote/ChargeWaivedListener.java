package io.huishu.analytics.dues.remote;

import io.huishu.analytics.dues.ChargeStanding;
import io.huishu.analytics.dues.HeardCharge;
import io.huishu.analytics.dues.HeardCharges;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class ChargeWaivedListener implements FactHandler<ChargeWaived> {
    private final HeardCharges charges;

    ChargeWaivedListener(HeardCharges charges) {
        this.charges = charges;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.waived.v1";
    }

    @Override
    public Class<ChargeWaived> payload() {
        return ChargeWaived.class;
    }

    @Override
    public void handle(ChargeWaived fact, Envelope envelope) {
        charges.learn(new HeardCharge(
                fact.chargeId(), fact.unitId(), fact.year(), null, ChargeStanding.WAIVED, null, envelope.version()));
    }
}
