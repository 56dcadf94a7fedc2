package io.huishu.member.roster;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.person.SeatPerson;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a unit's entry and its main representative. */
@Component
public class ChangeUnit {
    private final Units units;
    private final FindHolders findHolders;
    private final SeatPerson seatPerson;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final Outbox outbox;
    private final WriteAudit writeAudit;

    ChangeUnit(
            Units units,
            FindHolders findHolders,
            SeatPerson seatPerson,
            FieldCipher cipher,
            BlindIndex index,
            Outbox outbox,
            WriteAudit writeAudit) {
        this.units = units;
        this.findHolders = findHolders;
        this.seatPerson = seatPerson;
        this.cipher = cipher;
        this.index = index;
        this.outbox = outbox;
        this.writeAudit = writeAudit;
    }

    /**
     * @param entry a phone that is the kept one in its masked form stays as it is
     * @throws InvalidUnit when a field is wrong
     * @throws UnitExists when another unit has that code or name
     * @throws UnitHasLeft when it no longer belongs
     */
    @Transactional
    public void change(String id, RosterEntry entry, Caller by) {
        units.lock();
        Unit unit = units.get(id);
        Representative main = units.mainOf(id);
        UnitPlan plan = plan(entry, main.phone(cipher));
        unit.change(plan);
        refuseTwins(unit, plan);
        boolean otherPhone = main.write(plan, cipher, index);
        units.save(unit);
        if (otherPhone) {
            seatPerson.seat(main.phoneIndex(), id, main.name()).ifPresent(main::seat);
        }
        units.save(main);
        outbox.append(UnitChanged.of(unit, main));
        writeAudit.write(by, "修改会员单位", unit.name(), unit.tier() + (otherPhone ? "，换了手机号" : ""));
    }

    private static UnitPlan plan(RosterEntry entry, Phone kept) {
        boolean untouched = entry.phone().strip().equals(kept.masked());
        CheckedEntry checked = EntryRules.check(new RosterEntry(
                entry.name(),
                entry.creditCode(),
                entry.representative(),
                entry.title(),
                untouched ? kept.reveal() : entry.phone(),
                entry.tier(),
                entry.joinedOn()));
        if (checked.plan() == null) {
            throw new InvalidUnit(checked.faults());
        }
        return checked.plan();
    }

    private void refuseTwins(Unit unit, UnitPlan plan) {
        findHolders
                .of(List.of(plan), unit.id())
                .holder(plan.code(), plan.nameKey())
                .ifPresent(holder -> {
                    throw new UnitExists(holder);
                });
    }
}
