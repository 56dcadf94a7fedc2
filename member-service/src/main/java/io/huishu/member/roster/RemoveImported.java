package io.huishu.member.roster;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes exactly those units away again that one import has written, all of them or none. */
@Component
public class RemoveImported {
    private static final String REASON = "名单导入已撤回";
    private static final long AS_ADMITTED = 1;

    private final Units units;
    private final Outbox outbox;
    private final BusinessTime time;

    RemoveImported(Units units, Outbox outbox, BusinessTime time) {
        this.units = units;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * @param used tells which of these unit ids are in use elsewhere
     * @return how many units are gone
     * @throws UnitsInUse when one of them was changed, has left or is in use
     */
    @Transactional
    public int remove(String importId, Function<Collection<String>, Set<String>> used) {
        units.lock();
        List<Unit> written = units.ofImport(importId);
        Set<String> inUse = used.apply(written.stream().map(Unit::id).toList());
        List<String> kept = written.stream()
                .filter(unit -> unit.version() != AS_ADMITTED || inUse.contains(unit.id()))
                .map(Unit::name)
                .toList();
        if (!kept.isEmpty()) {
            throw new UnitsInUse(kept);
        }
        units.remove(written);
        LocalDate today = time.today();
        written.forEach(unit -> outbox.append(new UnitLeft(unit.id(), REASON, today, AS_ADMITTED + 1)));
        return written.size();
    }
}
