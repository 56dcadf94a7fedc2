package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The demo chamber: opened once with its WeChat channels, its staff and two people with phones. */
final class DemoChamber {
    static final String CODE = "chushang";
    static final String NAME = "楚商联合会（示范）";
    private static final Duration FACTS_TRAVEL = Duration.ofSeconds(40);
    private static final Map<String, List<String>> STAFF = Map.of(
            "caiwu", List.of("财务", "FINANCE"),
            "huodong", List.of("活动专员", "ACTIVITIES"),
            "huizhang", List.of("会长", "PRESIDENT"));

    private final Settings settings;
    private final PrintStream out;
    private final Sandbox sandbox;

    DemoChamber(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.sandbox = new Sandbox(settings.sandbox());
    }

    void open() {
        JsonNode channels = sandbox.channelsOf(CODE, NAME);
        Operator.signIn(settings).open(CODE, NAME, channels, Operator.ALL_MODULES, settings.demoPassword());
        Http desk = staff().http();
        addStaff(desk);
        firstMembers(desk);
        connect(sandbox, settings, channels);
        tell();
    }

    /** Tells WeChat where to push, as soon as notify-service knows whose official account it is. */
    static void connect(Sandbox sandbox, Settings settings, JsonNode channels) {
        String official = channels.path("officialAppid").asString();
        String url = settings.gateway() + "/wx/oa/" + official;
        Await.until(
                "公众号接通（回显验证）",
                FACTS_TRAVEL,
                () -> sandbox.pushUrl(official, url),
                answer -> answer.status() == 200 && answer.body().path("echoed").asBoolean());
    }

    Secretariat staff() {
        return Secretariat.signIn(settings.gateway(), CODE, "mishu", settings.demoPassword());
    }

    /** What a start that was cut short left out is made up for by the next one. */
    private void addStaff(Http desk) {
        Set<String> there = desk.get("/api/staff/accounts")
                .ok()
                .items()
                .valueStream()
                .map(account -> account.path("account").asString())
                .collect(Collectors.toSet());
        STAFF.forEach((account, person) -> {
            if (!there.contains(account)) {
                desk.post(
                                "/api/staff/accounts",
                                fields(
                                        "account", account,
                                        "name", person.getFirst(),
                                        "roles", List.of(person.getLast()),
                                        "password", settings.demoPassword()))
                        .ok();
            }
        });
    }

    /** Two units whose people have a phone in the sandbox, so that the day can be walked through at once. */
    private void firstMembers(Http desk) {
        firstMember(desk, "武汉江城建材有限公司", 1_000_001, "张总", "13800000001", "理事");
        firstMember(desk, "湖北楚味食品有限公司", 1_000_002, "李总", "13800000002", "会员");
    }

    private void firstMember(Http desk, String unit, int number, String person, String phone, String tier) {
        sandbox.person(person, phone);
        if (desk.get("/api/staff/members?query=" + CreditCode.of(number)).ok().number("total") > 0) {
            return;
        }
        desk.post(
                        "/api/staff/members",
                        fields(
                                "name", unit,
                                "creditCode", CreditCode.of(number),
                                "representative", person,
                                "title", tier,
                                "phone", phone,
                                "tier", tier,
                                "joinedOn", "2023-05-18"))
                .ok();
    }

    private void tell() {
        String gateway = settings.gateway().toString();
        out.println();
        out.println("示范商会：" + NAME);
        out.println("  秘书处工作台  " + gateway + "/admin/   商会代码 " + CODE + "   账号 mishu   密码 " + settings.demoPassword());
        out.println("  其他账号      caiwu（财务） huodong（活动） huizhang（会长，只看）   密码相同");
        out.println("  会员端 H5     " + gateway + "/m/" + CODE + "/   登录时选“张总”或“李总”");
        out.println("  微信沙盒手机  " + settings.sandbox() + "/phone");
        out.println("  接口说明      " + gateway + "/api/docs");
        out.println();
        out.println("接下来可以：./huishu smoke 走一遍会员的一天   ./huishu demo 填入 300 家会员和一年的数据");
    }
}
