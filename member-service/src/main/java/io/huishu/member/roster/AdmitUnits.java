package io.huishu.member.roster;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.member.person.SeatPerson;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes units into the roster, each under the next number, and leaves out those that are in it already. */
@Component
public class AdmitUnits {
    private final Units units;
    private final FindHolders findHolders;
    private final SeatPerson seatPerson;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AdmitUnits(
            Units units,
            FindHolders findHolders,
            SeatPerson seatPerson,
            FieldCipher cipher,
            BlindIndex index,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.units = units;
        this.findHolders = findHolders;
        this.seatPerson = seatPerson;
        this.cipher = cipher;
        this.index = index;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param importId the import they come from; null for a single one
     * @return the unit's id, or who stands in the way, in the order of the plans
     */
    @Transactional
    public List<Admission> admit(List<UnitPlan> plans, @Nullable String importId) {
        units.lock();
        TakenKeys<Holder> taken = findHolders.of(plans);
        List<Admission> admissions = new ArrayList<>();
        for (UnitPlan plan : plans) {
            Holder holder = taken.holder(plan.code(), plan.nameKey()).orElse(null);
            String id = ids.next();
            admissions.add(new Admission(id, plan, holder));
            if (holder == null) {
                taken.add(plan.code(), plan.nameKey(), new Holder(id, "", plan.name(), plan.nameKey(), plan.code()));
            }
        }
        List<Admission> welcome = admissions.stream().filter(Admission::welcome).toList();
        if (!welcome.isEmpty()) {
            write(welcome, importId);
        }
        return admissions;
    }

    private void write(List<Admission> welcome, @Nullable String importId) {
        Instant now = clock.instant();
        long number = units.takeNumbers(welcome.size());
        List<Unit> admitted = new ArrayList<>();
        Map<String, Representative> mains = new HashMap<>();
        List<Representative> seats = new ArrayList<>();
        for (Admission admission : welcome) {
            Unit unit = new Unit(admission.unitId(), number++, admission.plan(), importId, now);
            Representative main = new Representative(ids.next(), unit.id(), admission.plan(), cipher, index);
            admitted.add(unit);
            seats.add(main);
            mains.put(unit.id(), main);
        }
        units.add(admitted, seats);
        admitted.forEach(unit -> outbox.append(UnitAdmitted.of(unit, Objects.requireNonNull(mains.get(unit.id())))));
        seatKnownPeople(mains.keySet());
    }

    /** Whoever has signed in with that phone before stands for the unit from now on. */
    private void seatKnownPeople(Collection<String> unitIds) {
        for (Representative seat : units.unseated(unitIds)) {
            seatPerson.seat(seat.phoneIndex(), seat.unitId(), seat.name()).ifPresent(person -> {
                seat.seat(person);
                units.save(seat);
            });
        }
    }
}
