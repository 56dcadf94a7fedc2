package io.huishu.payment.arrears.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.arrears.DuesRules;
import io.huishu.payment.arrears.Rules;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Rules} in MySQL. */
@Repository
public class MyBatisRules implements Rules {
    private static final int ONLY = 1;
    private static final String WORD = "会费规则";

    private final RulesMapper mapper;

    public MyBatisRules(RulesMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public DuesRules current() {
        return Optional.ofNullable(mapper.selectById(ONLY)).orElseGet(DuesRules::usual);
    }

    @Override
    public void save(DuesRules rules) {
        if (mapper.selectById(ONLY) != null) {
            Stale.unlessOne(mapper.updateById(rules), WORD);
            return;
        }
        try {
            mapper.insert(rules.first());
        } catch (DuplicateKeyException somebodyElse) {
            throw new Stale(WORD);
        }
    }
}
