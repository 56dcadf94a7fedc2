package io.huishu.member.lapse.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.lapse.DropLapse;
import org.springframework.stereotype.Component;

/** A unit paid before anybody decided. */
@Component
class LapsedUnitPaidListener implements FactHandler<PaidCharge> {
    private final DropLapse dropLapse;

    LapsedUnitPaidListener(DropLapse dropLapse) {
        this.dropLapse = dropLapse;
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
    public Class<PaidCharge> payload() {
        return PaidCharge.class;
    }

    @Override
    public void handle(PaidCharge charge, Envelope envelope) {
        dropLapse.drop(charge.unitId());
    }
}
