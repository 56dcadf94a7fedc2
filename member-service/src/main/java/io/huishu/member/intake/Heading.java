package io.huishu.member.intake;

import io.huishu.chassis.sheet.Cell;
import io.huishu.member.roster.RosterField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row that names the columns, read by the words that chambers use for them; the first word of a field is best. */
final class Heading {
    private static final Map<RosterField, List<String>> WORDS = words();

    private final Map<RosterField, Integer> columnOf = new EnumMap<>(RosterField.class);
    private final List<ImportColumn> columns = new ArrayList<>();

    private Heading() {}

    static Heading of(List<Cell> cells) {
        Heading heading = new Heading();
        Map<RosterField, Integer> rankOf = new EnumMap<>(RosterField.class);
        for (Cell cell : cells) {
            String word = word(cell.text());
            WORDS.forEach((field, words) -> {
                int rank = words.indexOf(word);
                if (rank >= 0 && rank < rankOf.getOrDefault(field, Integer.MAX_VALUE)) {
                    rankOf.put(field, rank);
                    heading.columnOf.put(field, cell.column());
                }
            });
        }
        cells.forEach(
                cell -> heading.columns.add(new ImportColumn(cell.text().strip(), heading.wireAt(cell.column()))));
        return heading;
    }

    private @Nullable String wireAt(int column) {
        RosterField field = at(column);
        return field == null ? null : field.wire();
    }

    @Nullable
    RosterField at(int column) {
        return columnOf.entrySet().stream()
                .filter(each -> each.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    int known() {
        return columnOf.size();
    }

    boolean names(RosterField field) {
        return columnOf.containsKey(field);
    }

    /** All columns that have a name, also those that are not imported. */
    List<ImportColumn> columns() {
        return List.copyOf(columns);
    }

    /** {@code * 手机号（必填）} is {@code 手机号}. */
    private static String word(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}*:]", "")
                .replaceFirst("[(\\[【].*$", "");
    }

    private static Map<RosterField, List<String>> words() {
        Map<RosterField, List<String>> words = new EnumMap<>(RosterField.class);
        words.put(RosterField.NAME, List.of("单位名称", "企业名称", "会员单位名称", "会员单位", "会员名称", "公司名称", "名称", "单位", "企业", "公司"));
        words.put(RosterField.CREDIT_CODE, List.of("统一社会信用代码", "社会信用代码", "统一信用代码", "信用代码", "社会统一信用代码", "统一社会信用代码证号"));
        words.put(
                RosterField.REPRESENTATIVE,
                List.of("代表人", "会员代表", "代表姓名", "单位代表", "联系人", "联系人姓名", "负责人", "负责人姓名", "姓名", "法定代表人"));
        words.put(RosterField.TITLE, List.of("职务", "单位职务", "企业职务", "职位"));
        words.put(RosterField.PHONE, List.of("手机", "手机号", "手机号码", "移动电话", "联系手机", "电话", "联系电话", "电话号码", "联系方式"));
        words.put(RosterField.TIER, List.of("会员等级", "会员级别", "等级", "级别", "会员类别", "商会职务", "会内职务"));
        words.put(RosterField.JOINED_ON, List.of("入会日期", "入会时间", "加入日期", "加入时间", "入会年月"));
        return words;
    }
}
