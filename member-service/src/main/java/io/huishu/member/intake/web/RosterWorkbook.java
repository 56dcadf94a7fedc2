package io.huishu.member.intake.web;

import io.huishu.member.intake.ExportLine;
import io.huishu.member.roster.RosterEntry;
import io.huishu.member.roster.RosterField;
import io.huishu.member.roster.UnitState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The roster as a workbook whose columns an import knows again. */
final class RosterWorkbook {
    private static final String SHEET = "会员名单";
    private static final List<Integer> WIDTHS = List.of(32, 22, 12, 14, 14, 12, 14, 10, 10, 16);

    private RosterWorkbook() {}

    /** Only the heading. */
    static byte[] template() {
        return WorkbookWriter.write(SHEET, WIDTHS.subList(0, RosterField.values().length), List.of(fields()));
    }

    static byte[] of(List<ExportLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(fields());
        heading.addAll(List.of("会员号", "状态", "会费缴至"));
        rows.add(heading);
        lines.forEach(line -> rows.add(row(line)));
        return WorkbookWriter.write(SHEET, WIDTHS, rows);
    }

    private static List<String> fields() {
        return Arrays.stream(RosterField.values()).map(RosterField::word).toList();
    }

    private static List<String> row(ExportLine line) {
        RosterEntry entry = line.entry();
        List<String> row = new ArrayList<>(
                Arrays.stream(RosterField.values()).map(entry::text).toList());
        row.add(line.memberNo());
        row.add(line.state() == UnitState.ACTIVE ? "在会" : "已退会");
        row.add(line.paidUntil());
        return row;
    }
}
