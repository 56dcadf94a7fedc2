package io.huishu.member.period.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.period.EndPeriod;
import org.springframework.stereotype.Component;

/** A settled charge is owed again: its money had been booked by mistake. */
@Component
class ChargeReopenedListener implements FactHandler<ChargeReopened> {
    private final EndPeriod endPeriod;

    ChargeReopenedListener(EndPeriod endPeriod) {
        this.endPeriod = endPeriod;
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
    public void handle(ChargeReopened charge, Envelope envelope) {
        if (charge.year() != null) {
            endPeriod.end(charge.chargeId(), envelope.version(), charge.unitId(), charge.year(), charge.reason());
        }
    }
}
