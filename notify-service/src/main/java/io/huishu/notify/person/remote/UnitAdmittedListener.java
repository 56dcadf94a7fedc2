package io.huishu.notify.person.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.person.UnitNames;
import org.springframework.stereotype.Component;

@Component
class UnitAdmittedListener implements FactHandler<UnitFact> {
    private final UnitNames names;

    UnitAdmittedListener(UnitNames names) {
        this.names = names;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "unit.admitted.v1";
    }

    @Override
    public Class<UnitFact> payload() {
        return UnitFact.class;
    }

    @Override
    public void handle(UnitFact fact, Envelope envelope) {
        names.learn(fact.unitId(), fact.name(), envelope.version());
    }
}
