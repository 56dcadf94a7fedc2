package io.huishu.payment.unit.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.unit.Unit;
import io.huishu.payment.unit.Units;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** {@link Units} in MySQL. */
@Repository
public class MyBatisUnits implements Units {
    private final UnitMapper mapper;

    public MyBatisUnits(UnitMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Unit> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public void add(Unit unit) {
        mapper.insert(unit);
    }

    @Override
    public void save(Unit unit) {
        Stale.unlessOne(mapper.updateById(unit), "会员单位");
    }

    @Override
    public int count() {
        return mapper.countAll();
    }

    @Override
    public List<Unit> after(String id, int most) {
        return mapper.after(id, most);
    }

    @Override
    public List<Unit> all() {
        return mapper.all();
    }
}
