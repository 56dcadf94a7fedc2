package io.huishu.member.lapse.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.member.lapse.NoteLapse;
import org.springframework.stereotype.Component;

/** Staff found that the charter's article applies to a unit. */
@Component
class ChargeLapsedListener implements FactHandler<ChargeLapsed> {
    private final NoteLapse noteLapse;

    ChargeLapsedListener(NoteLapse noteLapse) {
        this.noteLapse = noteLapse;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "charge.lapsed.v1";
    }

    @Override
    public Class<ChargeLapsed> payload() {
        return ChargeLapsed.class;
    }

    @Override
    public void handle(ChargeLapsed charge, Envelope envelope) {
        noteLapse.note(charge.news());
    }
}
