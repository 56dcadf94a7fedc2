package io.huishu.payment.bank.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.bank.BankMatch;
import io.huishu.payment.bank.BankMatches;
import io.huishu.payment.bank.MatchView;
import io.huishu.payment.bank.OpenCharge;
import io.huishu.payment.bank.OpenEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** {@link BankMatches} in MySQL. */
@Repository
class MyBatisBankMatches implements BankMatches {
    private static final int MOST_CHARGES = 20_000;
    private static final int MOST_ENTRIES = 2_000;

    private final BankMatchMapper mapper;

    MyBatisBankMatches(BankMatchMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(BankMatch match) {
        mapper.insert(match);
    }

    @Override
    public List<BankMatch> lockActive(String lineId) {
        return mapper.lockActive(lineId);
    }

    @Override
    public void save(BankMatch match) {
        Stale.unlessOne(mapper.updateById(match), "认领");
    }

    @Override
    public List<MatchView> of(String lineId) {
        return mapper.ofLine(lineId);
    }

    @Override
    public List<OpenCharge> openCharges() {
        return mapper.openCharges(MOST_CHARGES);
    }

    @Override
    public List<OpenEntry> openEntries() {
        return mapper.openEntries(MOST_ENTRIES);
    }

    @Override
    public Map<String, Set<String>> paidBefore(Collection<String> payers) {
        Set<String> named = new HashSet<>(payers);
        named.remove("");
        Map<String, Set<String>> units = new HashMap<>();
        if (!named.isEmpty()) {
            mapper.paidBefore(named).forEach(each -> units.computeIfAbsent(each.payer(), _ -> new HashSet<>())
                    .add(each.unitId()));
        }
        return units;
    }

    @Override
    public Set<String> ordered(Collection<String> words) {
        return new HashSet<>(mapper.ordered(words));
    }
}
