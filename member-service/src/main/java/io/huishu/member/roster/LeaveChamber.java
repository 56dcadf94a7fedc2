package io.huishu.member.roster;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.member.audit.WriteAudit;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a unit has left (退会), as of today. */
@Component
public class LeaveChamber {
    private final Units units;
    private final Outbox outbox;
    private final BusinessTime time;
    private final WriteAudit writeAudit;

    LeaveChamber(Units units, Outbox outbox, BusinessTime time, WriteAudit writeAudit) {
        this.units = units;
        this.outbox = outbox;
        this.time = time;
        this.writeAudit = writeAudit;
    }

    /** @throws UnitHasLeft when it left before */
    @Transactional
    public void leave(String id, String reason, Caller by) {
        Unit unit = units.get(id);
        LocalDate today = time.today();
        unit.leave(reason.strip(), today);
        units.save(unit);
        outbox.append(new UnitLeft(id, reason.strip(), today, unit.version()));
        writeAudit.write(by, "办理退会", unit.name(), reason.strip());
    }
}
