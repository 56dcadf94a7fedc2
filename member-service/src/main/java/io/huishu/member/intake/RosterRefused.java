package io.huishu.member.intake;

import io.huishu.chassis.sheet.WorkbookRefused;
import java.util.List;

/** A table that holds no roster. */
public final class RosterRefused extends WorkbookRefused {
    private static final long serialVersionUID = 1L;

    private RosterRefused(String what, String sentence) {
        super(what, sentence);
    }

    static RosterRefused noHeading(int within) {
        return new RosterRefused("no-heading", "前 " + within + " 行里没有找到表头，请确认第一张表里有“单位名称”等列名。");
    }

    static RosterRefused missingColumns(List<String> words) {
        RosterRefused refused = new RosterRefused(
                "column-missing", "表头里缺少“" + String.join("”“", words) + "”这" + (words.size() == 1 ? "一列。" : "几列。"));
        refused.tell("columns", List.copyOf(words));
        return refused;
    }

    static RosterRefused noUnits() {
        return new RosterRefused("empty", "表头下面没有任何会员单位。");
    }
}
