package io.huishu.member.period.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.period.StartPeriod;
import org.springframework.stereotype.Component;

/** A charge was waived in whole: the unit belongs in that year as any other. */
@Component
class ChargeWaivedListener implements FactHandler<ChargeDone> {
    private final StartPeriod startPeriod;

    ChargeWaivedListener(StartPeriod startPeriod) {
        this.startPeriod = startPeriod;
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
    public Class<ChargeDone> payload() {
        return ChargeDone.class;
    }

    @Override
    public void handle(ChargeDone charge, Envelope envelope) {
        startPeriod.start(charge.unitId(), charge.year(), charge.lastYear(), charge.chargeId(), envelope.version());
    }
}
