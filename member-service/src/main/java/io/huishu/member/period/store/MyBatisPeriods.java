package io.huishu.member.period.store;

import io.huishu.member.period.EndedCharge;
import io.huishu.member.period.MembershipPeriod;
import io.huishu.member.period.Periods;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisPeriods implements Periods {
    private static final int KEYS_AT_ONCE = 500;

    private final PeriodMapper periods;

    MyBatisPeriods(PeriodMapper periods) {
        this.periods = periods;
    }

    @Override
    public boolean add(MembershipPeriod period) {
        if (periods.countOf(period.unitId(), period.year()) > 0) {
            return false;
        }
        try {
            return periods.insert(period) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public long hold(String chargeId, String unitId, int year) {
        periods.beginCounting(chargeId, unitId, year);
        return periods.voidThrough(chargeId);
    }

    @Override
    public Optional<String> remove(String chargeId, long chargeVersion) {
        Optional<String> id = Optional.ofNullable(periods.begunBy(chargeId, chargeVersion));
        id.ifPresent(periods::deleteById);
        return id;
    }

    @Override
    public void noteEnded(EndedCharge ended) {
        periods.noteEnded(ended);
    }

    @Override
    public void noteBilled(String unitId, int year, String chargeId) {
        periods.noteBilled(unitId, year, chargeId);
    }

    @Override
    public Set<String> billed(Collection<String> unitIds) {
        List<String> ids = List.copyOf(unitIds);
        Set<String> billed = new HashSet<>();
        for (int from = 0; from < ids.size(); from += KEYS_AT_ONCE) {
            billed.addAll(periods.billed(ids.subList(from, Math.min(from + KEYS_AT_ONCE, ids.size()))));
        }
        return billed;
    }
}
