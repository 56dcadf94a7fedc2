package io.huishu.member.intake;

import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.period.FindBilled;
import io.huishu.member.roster.RemoveImported;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an import back: the units it wrote are gone, or, where one was changed or billed since, none is. */
@Component
public class WithdrawImport {
    private final Imports imports;
    private final RemoveImported removeImported;
    private final FindBilled findBilled;
    private final WriteAudit writeAudit;
    private final Clock clock;

    WithdrawImport(
            Imports imports, RemoveImported removeImported, FindBilled findBilled, WriteAudit writeAudit, Clock clock) {
        this.imports = imports;
        this.removeImported = removeImported;
        this.findBilled = findBilled;
        this.writeAudit = writeAudit;
        this.clock = clock;
    }

    /** @throws io.huishu.member.roster.UnitsInUse when a unit was changed or billed since */
    @Transactional
    public void withdraw(String id, Caller by) {
        RosterImport roster = imports.hold(id);
        if (roster.state() == ImportState.WITHDRAWN) {
            return;
        }
        int gone = roster.state() == ImportState.COMMITTED ? removeImported.remove(id, findBilled::among) : 0;
        roster.withdraw(clock.instant());
        imports.save(roster);
        writeAudit.write(by, "撤回名单导入", roster.fileName(), "撤回 " + gone + " 家");
    }
}
