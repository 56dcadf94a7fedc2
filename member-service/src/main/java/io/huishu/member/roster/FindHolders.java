package io.huishu.member.roster;

import java.util.Collection;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which of these plans are in the roster already. */
@Component
public class FindHolders {
    private final Units units;

    FindHolders(Units units) {
        this.units = units;
    }

    @Transactional(readOnly = true)
    public TakenKeys<Holder> of(Collection<UnitPlan> plans) {
        return of(plans, "");
    }

    /** As above, but for a unit that does not stand in its own way. */
    TakenKeys<Holder> of(Collection<UnitPlan> plans, String exceptUnitId) {
        TakenKeys<Holder> taken = new TakenKeys<>();
        units
                .holders(
                        plans.stream()
                                .map(UnitPlan::code)
                                .filter(Objects::nonNull)
                                .toList(),
                        plans.stream().map(UnitPlan::nameKey).toList())
                .stream()
                .filter(holder -> !holder.unitId().equals(exceptUnitId))
                .forEach(holder -> taken.add(holder.creditCode(), holder.nameKey(), holder));
        return taken;
    }
}
