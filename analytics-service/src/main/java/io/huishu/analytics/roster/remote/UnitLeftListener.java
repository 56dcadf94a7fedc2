package io.huishu.analytics.roster.remote;

import io.huishu.analytics.roster.HeardUnits;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class UnitLeftListener implements FactHandler<UnitLeft> {
    private final HeardUnits units;

    UnitLeftListener(HeardUnits units) {
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
    public void handle(UnitLeft fact, Envelope envelope) {
        units.standing(fact.unitId(), fact.leftOn(), envelope.version());
    }
}
