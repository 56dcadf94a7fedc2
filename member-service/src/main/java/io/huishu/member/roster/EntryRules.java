package io.huishu.member.roster;

import io.huishu.chassis.crypto.Phone;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit's fields must be, the same for a form and for a row of a workbook. */
public final class EntryRules {
    public static final int NAME_LENGTH = 100;
    public static final int PERSON_LENGTH = 50;
    public static final int TIER_LENGTH = 20;
    private static final int MOBILE_DIGITS = 11;

    private final RosterEntry entry;
    private final List<FieldFault> faults = new ArrayList<>();

    private EntryRules(RosterEntry entry) {
        this.entry = entry;
    }

    public static CheckedEntry check(RosterEntry entry) {
        return new EntryRules(entry).checked();
    }

    private CheckedEntry checked() {
        String name = text(RosterField.NAME, NAME_LENGTH);
        String code = creditCode();
        String representative = text(RosterField.REPRESENTATIVE, PERSON_LENGTH);
        String title = text(RosterField.TITLE, PERSON_LENGTH);
        Optional<Phone> phone = phone();
        String tier = text(RosterField.TIER, TIER_LENGTH);
        Optional<LocalDate> joinedOn = joinedOn();
        RosterEntry shown = new RosterEntry(
                name,
                code,
                representative,
                title,
                phone.map(Phone::reveal).orElse(entry.phone().strip()),
                tier,
                joinedOn.map(LocalDate::toString).orElse(entry.joinedOn().strip()));
        UnitPlan plan = faults.isEmpty()
                ? new UnitPlan(
                        name, codeOf(code), representative, title, phone.orElseThrow(), tier, joinedOn.orElseThrow())
                : null;
        return new CheckedEntry(shown, plan, List.copyOf(faults));
    }

    private static @Nullable CreditCode codeOf(String code) {
        return code.isEmpty() ? null : new CreditCode(code);
    }

    private String text(RosterField field, int longest) {
        String text = tidy(entry.text(field));
        if (text.isEmpty() && field.needed()) {
            fault(field, "没有填写");
        } else if (text.length() > longest) {
            fault(field, "不超过 " + longest + " 个字，现在有 " + text.length() + " 个字");
        }
        return text;
    }

    private String creditCode() {
        String code = CreditCode.normalise(entry.creditCode());
        if (!code.isEmpty()) {
            CreditCode.faultOf(code).ifPresent(fault -> fault(RosterField.CREDIT_CODE, fault));
        }
        return code;
    }

    private Optional<Phone> phone() {
        Optional<Phone> phone = Phone.parse(entry.phone());
        if (phone.isEmpty()) {
            fault(RosterField.PHONE, phoneFault(tidy(entry.phone())));
        }
        return phone;
    }

    private static String phoneFault(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\-()·]", "");
        if (plain.isEmpty()) {
            return "没有填写，会员要用它登录小程序";
        }
        if (plain.contains("*")) {
            return "中间几位被星号遮住了，请填写完整的手机号";
        }
        if (plain.matches("(?i)[0-9.]+E\\+?[0-9]+")) {
            return "被 Excel 显示成了科学计数，请把这一列设成“文本”后重新填写";
        }
        if (!plain.matches("[0-9]+")) {
            return "不是手机号，请填写一个 11 位的手机号";
        }
        int missing = MOBILE_DIGITS - plain.length();
        if (missing != 0) {
            return missing > 0 ? "手机号少了 " + missing + " 位" : "手机号多了 " + -missing + " 位";
        }
        return "不是手机号，手机号以 13 至 19 开头";
    }

    private Optional<LocalDate> joinedOn() {
        String text = entry.joinedOn().strip();
        Optional<LocalDate> date = WrittenDate.read(text);
        if (text.isEmpty()) {
            fault(RosterField.JOINED_ON, "没有填写");
        } else if (date.isEmpty()) {
            fault(RosterField.JOINED_ON, "“" + shortened(text) + "”不是日期，请写成 2024-03-01 这样");
        }
        return date;
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    /** Blanks at the ends go, blanks inside become one; a quote that guards against formulas goes. */
    private static String tidy(String text) {
        return text.replaceFirst("^'(?=[=+\\-@])", "")
                .replaceAll("[\\p{Cf}[\\p{Cc}&&[^\\s]]]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private void fault(RosterField field, String reason) {
        faults.add(new FieldFault(field, reason));
    }
}
