package io.huishu.member.period.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.period.NoteBilled;
import org.springframework.stereotype.Component;

/** A charge was raised. */
@Component
class ChargeRaisedListener implements FactHandler<ChargeRaised> {
    private final NoteBilled noteBilled;

    ChargeRaisedListener(NoteBilled noteBilled) {
        this.noteBilled = noteBilled;
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
    public void handle(ChargeRaised charge, Envelope envelope) {
        noteBilled.note(charge.unitId(), charge.year(), charge.chargeId());
    }
}
