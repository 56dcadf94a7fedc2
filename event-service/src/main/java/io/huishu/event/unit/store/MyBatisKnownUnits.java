package io.huishu.event.unit.store;

import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisKnownUnits implements KnownUnits {
    private final KnownUnitMapper units;

    MyBatisKnownUnits(KnownUnitMapper units) {
        this.units = units;
    }

    @Override
    public Optional<KnownUnit> find(String id) {
        return Optional.ofNullable(units.find(id));
    }

    @Override
    public void learn(KnownUnit unit) {
        if (units.find(unit.id()) == null) {
            units.insert(unit);
        } else {
            units.update(unit);
        }
    }

    @Override
    public void learnLeft(String id, long version) {
        if (units.find(id) == null) {
            units.insert(new KnownUnit(id, "", KnownUnit.LEFT, version));
        } else {
            units.leave(id, version);
        }
    }
}
