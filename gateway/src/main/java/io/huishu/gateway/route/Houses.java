package io.huishu.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;

/** Which service answers which noun, for which audience, and which module a noun belongs to. */
public final class Houses {
    static final String MEMBER = "member-service";
    static final String PAYMENT = "payment-service";
    static final String EVENT = "event-service";
    static final String NOTIFY = "notify-service";
    static final String ANALYTICS = "analytics-service";
    static final List<String> ALL = List.of(MEMBER, PAYMENT, EVENT, NOTIFY, ANALYTICS);

    private static final Map<String, String> WORDS =
            Map.of(MEMBER, "会员服务", PAYMENT, "会费服务", EVENT, "活动服务", NOTIFY, "通知服务", ANALYTICS, "统计服务");

    private static final Map<String, List<String>> PATHS = Map.of(
            MEMBER,
                    List.of(
                            "/api/public/chambers/{code}",
                            "/api/auth/**",
                            "/api/member/me/**",
                            "/api/staff/me/**",
                            "/api/staff/members/**",
                            "/api/staff/council/**",
                            "/api/staff/dues/standards/**",
                            "/api/staff/accounts/**",
                            "/api/staff/settings/**",
                            "/api/staff/audit/**",
                            "/api/platform/chambers/**",
                            "/api/platform/audit"),
            PAYMENT,
                    List.of(
                            "/api/member/charges/**",
                            "/api/member/receipts/**",
                            "/api/member/invoices/**",
                            "/api/member/unit-accounts/**",
                            "/api/staff/dues/runs/**",
                            "/api/staff/dues/rules/**",
                            "/api/staff/dues/arrears/**",
                            "/api/staff/dues/reminders/**",
                            "/api/staff/dues/lapses/**",
                            "/api/staff/waivers/**",
                            "/api/staff/unit-accounts/**",
                            "/api/staff/charges/**",
                            "/api/staff/payments/**",
                            "/api/staff/receipts/**",
                            "/api/staff/invoices/**",
                            "/api/staff/bank/**",
                            "/api/staff/vouchers/**",
                            "/api/staff/credits/**",
                            "/api/staff/refunds/**",
                            "/api/staff/reconciliation/**",
                            "/api/platform/credentials/**",
                            "/wx/pay/{mchid}/payments",
                            "/wx/pay/{mchid}/refunds"),
            EVENT,
                    List.of(
                            "/api/public/chambers/{code}/activities/**",
                            "/api/member/activities/**",
                            "/api/member/registrations/**",
                            "/api/staff/activities/**",
                            "/api/staff/check-ins/**"),
            NOTIFY,
                    List.of(
                            "/api/member/inbox/**",
                            "/api/member/subscriptions/**",
                            "/api/staff/notices/**",
                            "/wx/oa/{appid}"),
            ANALYTICS, List.of("/api/staff/insights/**"));

    /** Paths whose work may take longer than others': a workbook of thousands of rows, a year billed to everybody. */
    static final Map<String, String> SLOW = Map.of(
            "/api/staff/members/import/**", MEMBER,
            "/api/staff/dues/runs/**", PAYMENT,
            "/api/staff/bank/statements/**", PAYMENT,
            "/api/staff/reconciliation/**", PAYMENT);

    private static final Map<String, String> MODULE_OF_NOUN = Map.ofEntries(
            Map.entry("charges", "dues"),
            Map.entry("payments", "dues"),
            Map.entry("receipts", "dues"),
            Map.entry("invoices", "dues"),
            Map.entry("waivers", "dues"),
            Map.entry("unit-accounts", "dues"),
            Map.entry("bank", "dues"),
            Map.entry("vouchers", "dues"),
            Map.entry("credits", "dues"),
            Map.entry("refunds", "dues"),
            Map.entry("reconciliation", "dues"),
            Map.entry("activities", "activities"),
            Map.entry("registrations", "activities"),
            Map.entry("check-ins", "activities"),
            Map.entry("notices", "notices"),
            Map.entry("inbox", "notices"),
            Map.entry("subscriptions", "notices"),
            Map.entry("insights", "insights"));

    private static final Map<String, String> MODULE_WORDS =
            Map.of("dues", "会费", "activities", "活动", "notices", "通知", "insights", "统计");

    private Houses() {}

    static List<String> pathsOf(String service) {
        return PATHS.getOrDefault(service, List.of());
    }

    /** The module without which a path of this noun does not answer; dues standards belong to the core. */
    static Optional<String> moduleOf(String noun, String path) {
        if (path.startsWith("/api/staff/dues/") && !path.startsWith("/api/staff/dues/standards")) {
            return Optional.of("dues");
        }
        return Optional.ofNullable(MODULE_OF_NOUN.get(noun));
    }

    static String moduleWord(String module) {
        return MODULE_WORDS.getOrDefault(module, module);
    }

    /** What people call the service a route leads to. */
    public static String wordFor(@Nullable Route route) {
        return route == null ? "系统" : WORDS.getOrDefault(route.getUri().getHost(), "系统");
    }
}
