package io.huishu.notify.person.store;

import io.huishu.notify.person.UnitNames;
import org.springframework.stereotype.Component;

@Component
class MyBatisUnitNames implements UnitNames {
    private final UnitNameMapper names;

    MyBatisUnitNames(UnitNameMapper names) {
        this.names = names;
    }

    @Override
    public void learn(String unitId, String name, long version) {
        names.learn(unitId, name, version);
    }

    @Override
    public String of(String unitId) {
        String name = names.find(unitId);
        return name == null ? "会员单位" : name;
    }
}
