package io.huishu.member.roster;

import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters one unit by hand. */
@Component
public class EnterUnit {
    private final AdmitUnits admitUnits;
    private final WriteAudit writeAudit;

    EnterUnit(AdmitUnits admitUnits, WriteAudit writeAudit) {
        this.admitUnits = admitUnits;
        this.writeAudit = writeAudit;
    }

    /**
     * @return the new unit's id
     * @throws InvalidUnit when a field is wrong
     * @throws UnitExists when it is in the roster already
     */
    @Transactional
    public String enter(RosterEntry entry, Caller by) {
        CheckedEntry checked = EntryRules.check(entry);
        UnitPlan plan = checked.plan();
        if (plan == null) {
            throw new InvalidUnit(checked.faults());
        }
        Admission admission = admitUnits.admit(List.of(plan), null).getFirst();
        if (admission.inTheWay() != null) {
            throw new UnitExists(admission.inTheWay());
        }
        writeAudit.write(by, "录入会员单位", plan.name(), plan.tier());
        return admission.unitId();
    }
}
