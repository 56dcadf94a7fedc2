package io.huishu.member.intake;

import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.roster.Admission;
import io.huishu.member.roster.AdmitUnits;
import io.huishu.member.roster.EntryRules;
import io.huishu.member.roster.Holder;
import io.huishu.member.roster.UnitPlan;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the rows that were shown as in order, all in one transaction. A row that meanwhile repeats a unit of the roster
 * is left out and marked; nothing else changes. A second call does nothing.
 */
@Component
public class CommitImport {
    private final Imports imports;
    private final AdmitUnits admitUnits;
    private final WriteAudit writeAudit;
    private final Clock clock;

    CommitImport(Imports imports, AdmitUnits admitUnits, WriteAudit writeAudit, Clock clock) {
        this.imports = imports;
        this.admitUnits = admitUnits;
        this.writeAudit = writeAudit;
        this.clock = clock;
    }

    /** @throws ImportWithdrawn when it was taken back before */
    @Transactional
    public void commit(String id, Caller by) {
        RosterImport roster = imports.hold(id);
        if (roster.state() == ImportState.COMMITTED) {
            return;
        }
        roster.demandKept();
        List<ImportRow> rows = imports.rowsOf(id);
        List<ImportRow> valid =
                rows.stream().filter(row -> row.state() == RowState.VALID).toList();
        List<ImportRow> repeated = write(id, valid);
        int written = valid.size() - repeated.size();
        roster.commit(written, clock.instant());
        imports.save(roster);
        imports.markRepeated(repeated);
        writeAudit.write(by, "导入会员名单", roster.fileName(), "写入 " + written + " 家，跳过 " + (rows.size() - written) + " 行");
    }

    /** @return the rows that repeat a unit by now */
    private List<ImportRow> write(String id, List<ImportRow> valid) {
        List<UnitPlan> plans = valid.stream()
                .map(row ->
                        Objects.requireNonNull(EntryRules.check(row.values()).plan(), "a row that was in order"))
                .toList();
        List<Admission> admissions = admitUnits.admit(plans, id);
        List<ImportRow> repeated = new ArrayList<>();
        for (int i = 0; i < valid.size(); i++) {
            Holder inTheWay = admissions.get(i).inTheWay();
            if (inTheWay != null) {
                repeated.add(valid.get(i).repeats(JudgeRows.inRoster(inTheWay)));
            }
        }
        return repeated;
    }
}
