package io.huishu.member.intake;

import io.huishu.chassis.id.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dry run: judges a list and keeps it, so that what is written later is what was shown. */
@Component
public class CheckImport {
    private final JudgeRows judgeRows;
    private final Imports imports;
    private final Ids ids;
    private final Clock clock;

    CheckImport(JudgeRows judgeRows, Imports imports, Ids ids, Clock clock) {
        this.judgeRows = judgeRows;
        this.imports = imports;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ImportView check(String fileName, SheetContent sheet) {
        List<ImportRow> rows = judgeRows.judge(sheet.lines());
        RosterImport roster = new RosterImport(ids.next(), fileName, imports.written(sheet.columns()), clock.instant());
        imports.add(roster, rows);
        return ImportView.of(roster, sheet.columns(), rows);
    }
}
