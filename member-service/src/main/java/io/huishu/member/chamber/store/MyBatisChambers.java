package io.huishu.member.chamber.store;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.chamber.Chamber;
import io.huishu.member.chamber.Chambers;
import org.springframework.stereotype.Component;

@Component
class MyBatisChambers implements Chambers {
    private final ChamberMapper mapper;

    MyBatisChambers(ChamberMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Chamber chamber) {
        mapper.insert(chamber);
    }

    @Override
    public void save(Chamber chamber) {
        Stale.unlessOne(mapper.updateById(chamber), "商会资料");
    }

    @Override
    public Chamber current() {
        Chamber chamber = mapper.selectById(Tenancy.current().value());
        if (chamber == null) {
            throw new Missing("chamber.missing", "这家商会");
        }
        return chamber;
    }
}
