package io.huishu.member.intake;

import io.huishu.chassis.id.Ids;
import io.huishu.member.roster.CheckedEntry;
import io.huishu.member.roster.EntryRules;
import io.huishu.member.roster.FindHolders;
import io.huishu.member.roster.Holder;
import io.huishu.member.roster.TakenKeys;
import io.huishu.member.roster.UnitPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Judges each row of a sheet: in order, faulty, or a repetition of the roster or of a row above it. */
@Component
class JudgeRows {
    private final FindHolders findHolders;
    private final Ids ids;

    JudgeRows(FindHolders findHolders, Ids ids) {
        this.findHolders = findHolders;
        this.ids = ids;
    }

    List<ImportRow> judge(List<SheetLine> lines) {
        List<CheckedEntry> checked =
                lines.stream().map(line -> EntryRules.check(line.entry())).toList();
        TakenKeys<Holder> roster = findHolders.of(checked.stream()
                .map(CheckedEntry::plan)
                .filter(Objects::nonNull)
                .toList());
        TakenKeys<Integer> above = new TakenKeys<>();
        List<ImportRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(judge(lines.get(i).rowNumber(), checked.get(i), roster, above));
        }
        return rows;
    }

    private ImportRow judge(int number, CheckedEntry checked, TakenKeys<Holder> roster, TakenKeys<Integer> above) {
        List<RowProblem> problems = checked.faults().stream()
                .map(fault -> new RowProblem(fault.field().word(), fault.reason()))
                .toList();
        UnitPlan plan = checked.plan();
        ImportRow row = new ImportRow(
                ids.next(), number, plan == null ? RowState.FAULTY : RowState.VALID, checked.shown(), problems, null);
        if (plan == null) {
            return row;
        }
        String twin = roster.holder(plan.code(), plan.nameKey())
                .map(JudgeRows::inRoster)
                .or(() -> above.holder(plan.code(), plan.nameKey()).map(first -> "第 " + first + " 行"))
                .orElse(null);
        if (twin != null) {
            return row.repeats(twin);
        }
        above.add(plan.code(), plan.nameKey(), number);
        return row;
    }

    /** How a unit that is in the way is named. */
    static String inRoster(Holder holder) {
        return "名册里的“" + holder.name() + "”（会员号 " + holder.memberNo() + "）";
    }
}
