package io.huishu.event.unit.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.event.unit.KnownUnits;
import org.springframework.stereotype.Component;

@Component
class UnitLeftListener implements FactHandler<UnitLeft> {
    private final KnownUnits units;

    UnitLeftListener(KnownUnits units) {
        this.units = units;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "unit.left.v1";
    }

    @Override
    public Class<UnitLeft> payload() {
        return UnitLeft.class;
    }

    @Override
    public void handle(UnitLeft left, Envelope envelope) {
        units.learnLeft(left.unitId(), envelope.version());
    }
}
