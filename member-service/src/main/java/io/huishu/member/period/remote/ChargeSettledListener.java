package io.huishu.member.period.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.period.StartPeriod;
import org.springframework.stereotype.Component;

/** A charge was paid in full. */
@Component
class ChargeSettledListener implements FactHandler<ChargeSettled> {
    private final StartPeriod startPeriod;

    ChargeSettledListener(StartPeriod startPeriod) {
        this.startPeriod = startPeriod;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.settled.v1";
    }

    @Override
    public Class<ChargeSettled> payload() {
        return ChargeSettled.class;
    }

    @Override
    public void handle(ChargeSettled charge, Envelope envelope) {
        startPeriod.start(charge.unitId(), charge.year(), charge.chargeId(), envelope.version());
    }
}
