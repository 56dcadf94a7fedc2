package io.huishu.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Money comes in by dues and by the fees of activities: either module opens its doors. */
    private static final List<String> MONEY = List.of("dues", "activities");

    private static final Map<String, List<String>> MODULES_OF_NOUN = Map.ofEntries(
            Map.entry("charges", MONEY),
            Map.entry("payments", MONEY),
            Map.entry("receipts", MONEY),
            Map.entry("invoices", MONEY),
            Map.entry("unit-accounts", MONEY),
            Map.entry("bank", MONEY),
            Map.entry("vouchers", MONEY),
            Map.entry("credits", MONEY),
            Map.entry("refunds", MONEY),
            Map.entry("reconciliation", MONEY),
            Map.entry("waivers", List.of("dues")),
            Map.entry("activities", List.of("activities")),
            Map.entry("registrations", List.of("activities")),
            Map.entry("check-ins", List.of("activities")),
            Map.entry("notices", List.of("notices")),
            Map.entry("inbox", List.of("notices")),
            Map.entry("subscriptions", List.of("notices")),
            Map.entry("insights", List.of("insights")));

    private static final Map<String, String> MODULE_WORDS =
            Map.of("dues", "会费", "activities", "活动", "notices", "通知", "insights", "统计");

    private Houses() {}

    static List<String> pathsOf(String service) {
        return PATHS.getOrDefault(service, List.of());
    }

    /** The modules of which a path of this noun needs one; none for the core, to which dues standards belong. */
    static List<String> modulesOf(String noun, String path) {
        if (path.startsWith("/api/staff/dues/") && !path.startsWith("/api/staff/dues/standards")) {
            return List.of("dues");
        }
        return MODULES_OF_NOUN.getOrDefault(noun, List.of());
    }

    static String moduleWords(List<String> modules) {
        return modules.stream()
                .map(module -> MODULE_WORDS.getOrDefault(module, module))
                .collect(Collectors.joining("或"));
    }

    /** What people call the service a route leads to. */
    public static String wordFor(@Nullable Route route) {
        return route == null ? "系统" : WORDS.getOrDefault(route.getUri().getHost(), "系统");
    }
}
