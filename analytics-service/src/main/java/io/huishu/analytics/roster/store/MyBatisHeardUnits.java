package io.huishu.analytics.roster.store;

import io.huishu.analytics.roster.HeardUnit;
import io.huishu.analytics.roster.HeardUnits;
import org.springframework.stereotype.Component;

@Component
class MyBatisHeardUnits implements HeardUnits {
    private final HeardUnitMapper units;

    MyBatisHeardUnits(HeardUnitMapper units) {
        this.units = units;
    }

    @Override
    public void learn(HeardUnit unit) {
        if (units.count(unit.id()) == 0) {
            units.insert(unit);
        } else {
            units.update(unit);
        }
    }
}
