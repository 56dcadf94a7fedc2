package io.huishu.notify.channel;

import java.util.Map;

/** What a subscription template is for, and what people call it. */
public final class Purposes {
    public static final String DUES_SETTLED = "duesSettled";
    public static final String DUES_REMINDER = "duesReminder";

    private static final Map<String, String> TITLES = Map.of(
            DUES_SETTLED,
            "会费到账通知",
            DUES_REMINDER,
            "缴费提醒",
            "registrationConfirmed",
            "报名成功通知",
            "activityReminder",
            "活动提醒",
            "activityCancelled",
            "活动取消通知",
            "announcement",
            "公告通知");

    private Purposes() {}

    public static String titleOf(String purpose) {
        return TITLES.getOrDefault(purpose, "通知");
    }
}
