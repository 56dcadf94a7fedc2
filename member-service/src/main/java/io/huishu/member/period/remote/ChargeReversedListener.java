package io.huishu.member.period.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.period.EndPeriod;
import org.springframework.stereotype.Component;

/** A charge was given back in whole. */
@Component
class ChargeReversedListener implements FactHandler<ChargeReversed> {
    private final EndPeriod endPeriod;

    ChargeReversedListener(EndPeriod endPeriod) {
        this.endPeriod = endPeriod;
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
    public void handle(ChargeReversed charge, Envelope envelope) {
        if (charge.year() != null) {
            endPeriod.end(charge.chargeId(), envelope.version(), charge.unitId(), charge.year(), charge.reason());
        }
    }
}
