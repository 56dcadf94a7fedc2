package io.huishu.notify.notice;

import io.huishu.chassis.time.BusinessTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of the notice that dues have arrived, for the inbox and for WeChat's template. */
final class DuesSettledText {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA).withZone(BusinessTime.ZONE);
    private static final int THING = 20;

    private DuesSettledText() {}

    static String title(SettledDues dues) {
        return dues.year() + " 年会费已到账";
    }

    static String body(SettledDues dues, String unitName) {
        return unitName + "的" + dues.subject() + " " + dues.amount().display() + " 已于 "
                + WHEN.format(dues.settledAt()) + " 到账"
                + (dues.receiptNo() == null ? "。" : "，收据号 " + dues.receiptNo() + "。") + "感谢您对商会的支持！";
    }

    /** Slots of template {@code duesSettled}: 缴费单位, 缴费项目, 缴费金额, 缴费时间, 收据编号; none may be empty. */
    static Map<String, String> slots(SettledDues dues, String unitName) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("thing1", cut(unitName));
        slots.put("thing2", cut(dues.subject()));
        slots.put("amount3", dues.amount().display().replace(",", ""));
        slots.put("time4", WHEN.format(dues.settledAt()));
        slots.put("character_string5", dues.receiptNo() == null ? "-" : dues.receiptNo());
        return slots;
    }

    /** WeChat refuses a thing longer than 20 characters. */
    private static String cut(String text) {
        return text.length() <= THING ? text : text.substring(0, THING - 1) + "…";
    }
}
