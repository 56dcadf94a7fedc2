package io.huishu.member.intake;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import io.huishu.member.roster.RosterEntry;
import io.huishu.member.roster.UnitPage;
import io.huishu.member.roster.UnitQuestion;
import io.huishu.member.roster.UnitView;
import io.huishu.member.roster.Units;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the roster out as lines of a workbook; whole phone numbers only to those who may change them. */
@Component
public class ExportRoster {
    private static final String MAY_SEE_PHONES = "members:write";

    private final Units units;
    private final WriteAudit writeAudit;

    ExportRoster(Units units, WriteAudit writeAudit) {
        this.units = units;
        this.writeAudit = writeAudit;
    }

    @Transactional
    public List<ExportLine> export(UnitQuestion question, Caller by) {
        boolean whole = by.may(MAY_SEE_PHONES);
        List<ExportLine> lines = new ArrayList<>();
        String next = null;
        do {
            UnitPage page = units.page(question, Cursor.of(next, Cursor.MAX_LIMIT));
            page.items().forEach(unit -> lines.add(line(unit, whole)));
            next = page.nextCursor();
        } while (next != null);
        writeAudit.write(by, "导出会员名单", lines.size() + " 家", whole ? "含手机号" : "手机号已遮挡");
        return lines;
    }

    private static ExportLine line(UnitView unit, boolean whole) {
        return new ExportLine(
                new RosterEntry(
                        unit.name(),
                        unit.creditCode(),
                        unit.representative(),
                        unit.title(),
                        whole ? unit.phone().reveal() : unit.phone().masked(),
                        unit.tier(),
                        unit.joinedOn().toString()),
                unit.memberNo(),
                unit.state(),
                unit.paidUntil() == null ? "" : unit.paidUntil().toString());
    }
}
