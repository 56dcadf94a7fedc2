package io.huishu.analytics.roster.store;

import io.huishu.analytics.roster.HeardUnits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisHeardUnits implements HeardUnits {
    private final HeardUnitMapper units;

    MyBatisHeardUnits(HeardUnitMapper units) {
        this.units = units;
    }

    @Override
    public void describe(String id, String tier, LocalDate joinedOn, long version) {
        begin(id);
        units.describe(id, tier, joinedOn, version);
    }

    @Override
    public void standing(String id, @Nullable LocalDate leftOn, long version) {
        begin(id);
        units.standing(id, leftOn, version);
    }

    private void begin(String id) {
        if (units.count(id) == 0) {
            units.insert(id);
        }
    }
}
