package io.huishu.event.registration.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.event.registration.KeepFee;
import org.springframework.stereotype.Component;

/** The fee of a registration was paid. */
@Component
class FeeSettledListener implements FactHandler<FeeSettled> {
    private final KeepFee keepFee;

    FeeSettledListener(KeepFee keepFee) {
        this.keepFee = keepFee;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "fee.settled.v1";
    }

    @Override
    public Class<FeeSettled> payload() {
        return FeeSettled.class;
    }

    @Override
    public void handle(FeeSettled fee, Envelope envelope) {
        keepFee.paid(fee.registrationId(), fee.chargeId(), fee.method());
    }
}
