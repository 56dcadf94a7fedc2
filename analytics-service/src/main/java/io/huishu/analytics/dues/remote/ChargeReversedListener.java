package io.huishu.analytics.dues.remote;

import io.huishu.analytics.dues.ChargeStanding;
import io.huishu.analytics.dues.HeardCharge;
import io.huishu.analytics.dues.HeardCharges;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class ChargeReversedListener implements FactHandler<ChargeReversed> {
    private final HeardCharges charges;

    ChargeReversedListener(HeardCharges charges) {
        this.charges = charges;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.reversed.v1";
    }

    @Override
    public Class<ChargeReversed> payload() {
        return ChargeReversed.class;
    }

    @Override
    public void handle(ChargeReversed fact, Envelope envelope) {
        if (fact.year() != null) {
            charges.learn(new HeardCharge(
                    fact.chargeId(),
                    fact.unitId(),
                    fact.year(),
                    null,
                    ChargeStanding.REVERSED,
                    null,
                    envelope.version()));
        }
    }
}
