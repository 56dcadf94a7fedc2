package io.huishu.notify.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a reminder, for the inbox and for WeChat's template: friendlier before the day than long after it. */
final class DuesReminderText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final int THING = 20;

    private DuesReminderText() {}

    static String title(DueReminder reminder) {
        return reminder.step() <= 0 ? reminder.year() + " 年会费缴费提醒" : reminder.year() + " 年会费已过缴费期限";
    }

    static String body(DueReminder reminder, String unitName) {
        String owed = unitName + "的" + reminder.subject() + " " + reminder.due().display();
        String day = DAY.format(reminder.dueOn());
        return reminder.step() <= 0
                ? owed + " 请在 " + day + " 前缴纳，在“会费”里可以直接用微信支付。"
                : owed + " 应在 " + day + " 前缴纳，目前还没有到账。如已转账，请把回单发给秘书处；有困难也请和秘书处联系。";
    }

    /** Slots of template {@code duesReminder}: 缴费单位, 缴费项目, 待缴金额, 截止日期; none may be empty. */
    static Map<String, String> slots(DueReminder reminder, String unitName) {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("thing1", cut(unitName));
        slots.put("thing2", cut(reminder.subject()));
        slots.put("amount3", reminder.due().display().replace(",", ""));
        slots.put("date4", day(reminder.dueOn()));
        return slots;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** WeChat refuses a thing longer than 20 characters. */
    private static String cut(String text) {
        return text.length() <= THING ? text : text.substring(0, THING - 1) + "…";
    }
}
