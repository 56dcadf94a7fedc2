package io.huishu.analytics.dues.remote;

import io.huishu.analytics.dues.ChargeStanding;
import io.huishu.analytics.dues.HeardCharge;
import io.huishu.analytics.dues.HeardCharges;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class ChargeRaisedListener implements FactHandler<ChargeRaised> {
    private final HeardCharges charges;

    ChargeRaisedListener(HeardCharges charges) {
        this.charges = charges;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.raised.v1";
    }

    @Override
    public Class<ChargeRaised> payload() {
        return ChargeRaised.class;
    }

    @Override
    public void handle(ChargeRaised fact, Envelope envelope) {
        charges.learn(new HeardCharge(
                fact.chargeId(),
                fact.unitId(),
                fact.year(),
                fact.amount(),
                ChargeStanding.OPEN,
                null,
                envelope.version()));
    }
}
