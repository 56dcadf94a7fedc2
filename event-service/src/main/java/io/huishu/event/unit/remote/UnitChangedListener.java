package io.huishu.event.unit.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import org.springframework.stereotype.Component;

@Component
class UnitChangedListener implements FactHandler<UnitFact> {
    private final KnownUnits units;

    UnitChangedListener(KnownUnits units) {
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
    public void handle(UnitFact unit, Envelope envelope) {
        units.learn(new KnownUnit(unit.unitId(), unit.name(), unit.state(), envelope.version()));
    }
}
