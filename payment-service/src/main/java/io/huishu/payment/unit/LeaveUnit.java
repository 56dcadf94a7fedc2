package io.huishu.payment.unit;

import io.huishu.chassis.problem.Missing;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a unit left the chamber. */
@Component
public class LeaveUnit {
    private final Units units;

    public LeaveUnit(Units units) {
        this.units = units;
    }

    /** @throws Missing when the unit was never heard of: its admission is still on the way, so try again later */
    @Transactional
    public void leave(String unitId, LocalDate leftOn, long seenVersion) {
        Unit unit = units.find(unitId).orElseThrow(() -> new Missing("unit.missing", "这个会员单位"));
        if (unit.leave(leftOn, seenVersion)) {
            units.save(unit);
        }
    }
}
