package io.huishu.analytics.roster.remote;

import io.huishu.analytics.roster.HeardUnits;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class UnitChangedListener implements FactHandler<UnitFact> {
    private final HeardUnits units;

    UnitChangedListener(HeardUnits units) {
        this.units = units;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "unit.changed.v1";
    }

    @Override
    public Class<UnitFact> payload() {
        return UnitFact.class;
    }

    @Override
    public void handle(UnitFact fact, Envelope envelope) {
        fact.teach(units, envelope.version());
    }
}
