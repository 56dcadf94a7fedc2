package io.huishu.payment.unit.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.payment.unit.LeaveUnit;
import org.springframework.stereotype.Component;

/** A unit left. */
@Component
public class UnitLeftHandler implements FactHandler<UnitLeft> {
    private final LeaveUnit leaveUnit;

    public UnitLeftHandler(LeaveUnit leaveUnit) {
        this.leaveUnit = leaveUnit;
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
    public void handle(UnitLeft unit, Envelope envelope) {
        leaveUnit.leave(unit.unitId(), unit.leftOn(), envelope.version());
    }
}
