package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Fills the demo chamber with 300 units and a year of life, through the public doors: last year's and this year's dues,
 * paid over the months by transfer, cash and WeChat, and an activity a month with those who came. What is there already
 * is left as it is.
 */
final class DemoYear {
    private static final int UNITS = 300;
    private static final int WECHAT_PAYERS = 12;
    private static final Duration FACTS_TRAVEL = Duration.ofSeconds(90);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> PLACES = List.of("武汉", "汉阳", "荆州", "宜昌", "襄阳", "黄石", "孝感", "十堰", "荆门", "咸宁");
    private static final List<String> WORDS =
            List.of("江汉", "楚天", "东湖", "长江", "珞珈", "云梦", "归元", "晴川", "龟山", "汉江", "鄂城", "楚源");
    private static final List<String> TRADES =
            List.of("建材", "食品", "物流", "机电", "纺织", "医药", "电子", "农业", "装饰", "家政", "教育", "环保", "印务");
    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "胡", "朱", "高", "林");
    private static final List<String> GIVEN_NAMES = List.of(
            "建国", "志强", "丽华", "明", "海燕", "国庆", "秀英", "伟", "晓东", "桂兰", "永福", "静", "德胜", "雪梅", "文斌", "春生", "玉珍", "立新",
            "红");
    private static final List<String> TITLES = List.of(
            "新春座谈会", "政策解读会", "春季考察", "税务讲堂", "银企对接会", "端午联谊", "法律沙龙", "暑期研学", "秋季考察", "数字化培训", "供需对接会", "年终总结会");

    private final Settings settings;
    private final PrintStream out;
    private final Sandbox sandbox;
    private final Random dice = new Random(20_260_101L);
    private final LocalDate today = LocalDate.now(ZONE);

    DemoYear(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.sandbox = new Sandbox(settings.sandbox());
    }

    void fill() {
        DemoChamber demo = new DemoChamber(settings, out);
        demo.open();
        Secretariat desk = demo.staff();
        roster(desk);
        int year = today.getYear();
        standard(desk, year - 1);
        dues(desk, year - 1, 92);
        dues(desk, year, 68);
        byWechat(desk, year);
        activities(demo.staff());
        out.println("示范商会已填好：300 家会员、两个年度的会费、" + TITLES.size() + " 场活动。");
    }

    private void roster(Secretariat desk) {
        if (desk.member("").number("total") >= UNITS) {
            out.println("名册里已有 300 家会员，不再导入。");
            return;
        }
        List<RosterLine> lines = new ArrayList<>();
        for (int i = 0; i < UNITS - 2; i++) {
            lines.add(line(i));
        }
        Answer dry = desk.check(lines);
        desk.commit(dry.text("id"));
        out.println("已导入名册：" + dry.body().path("counts"));
    }

    private RosterLine line(int i) {
        String tier = i < 1 ? "会长" : i < 16 ? "副会长" : i < 76 ? "理事" : "会员";
        String name = PLACES.get(i % PLACES.size())
                + WORDS.get(i / 10 % WORDS.size())
                + TRADES.get((i * 7 + i / 120) % TRADES.size())
                + "有限公司";
        LocalDate joined = LocalDate.of(2015 + dice.nextInt(12), 1 + dice.nextInt(10), 1 + dice.nextInt(28));
        LocalDate real = joined.isAfter(today) ? today.minusDays(30) : joined;
        return new RosterLine(
                name,
                CreditCode.of(1_100_000 + i),
                person(i),
                i % 3 == 0 ? "董事长" : "总经理",
                phone(i),
                tier,
                dateAsWritten(real, i));
    }

    private static String person(int i) {
        return SURNAMES.get(i % SURNAMES.size()) + GIVEN_NAMES.get(i / SURNAMES.size() % GIVEN_NAMES.size());
    }

    private static String phone(int i) {
        return "137%08d".formatted(10_000_000 + i);
    }

    private static String dateAsWritten(LocalDate date, int i) {
        return switch (i % 4) {
            case 0 -> date.toString();
            case 1 -> date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
            case 2 -> date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
            default -> date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth();
        };
    }

    private void standard(Secretariat desk, int from) {
        if (desk.standards().items().isEmpty()) {
            desk.adopt(desk.resolution(LocalDate.of(from, 1, 12), 120, 116), from)
                    .ok();
            out.println("会员大会通过会费标准，" + from + " 年起执行。");
        }
    }

    /** Bills the year, then books what came in by transfer and cash on a day of that year. */
    private void dues(Secretariat desk, int year, int percentPaid) {
        Await.until(
                "会费服务知道全部会员和会费标准",
                FACTS_TRAVEL,
                () -> desk.http().post("/api/staff/dues/runs/preview", fields("year", year)),
                preview -> preview.status() == 200 && preview.number("units") >= UNITS);
        Answer run = desk.bill(year);
        out.println(year + " 年会费：新生成 " + run.number("raised") + " 笔");
        List<JsonNode> open = openCharges(desk, year);
        int known = run.number("raised") + run.number("alreadyCharged");
        int toPay = Math.max(0, known * percentPaid / 100 - (known - open.size()));
        for (int i = 0; i < toPay && i < open.size() - WECHAT_PAYERS; i++) {
            settle(desk, open.get(i), year, i);
            if (i % 50 == 49) {
                out.println("  已登记缴费 " + (i + 1) + " 笔……");
            }
        }
    }

    private List<JsonNode> openCharges(Secretariat desk, int year) {
        List<JsonNode> open = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = desk.http()
                    .get("/api/staff/charges?limit=200&state=OPEN&year=" + year
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .ok();
            page.items().forEach(open::add);
            cursor = page.text("nextCursor");
        } while (!cursor.isEmpty());
        return open;
    }

    private void settle(Secretariat desk, JsonNode charge, int year, int i) {
        int lastMonth = year == today.getYear() ? today.getMonthValue() : 12;
        LocalDate day = LocalDate.of(year, 1 + dice.nextInt(lastMonth), 1 + dice.nextInt(28));
        LocalDate received = day.isAfter(today) ? today : day;
        String id = charge.path("id").asString();
        desk.http()
                .postOnce(
                        "/api/staff/charges/" + id + "/offline",
                        fields(
                                "method",
                                i % 5 == 0 ? "CASH" : "TRANSFER",
                                "receivedOn",
                                received.toString(),
                                "reference",
                                "流水" + year + "%04d".formatted(i)),
                        "offline-" + id)
                .ok();
    }

    /** A dozen units pay this year's dues themselves, with the sandbox's phones. */
    private void byWechat(Secretariat desk, int year) {
        String appid = sandbox.channelsOf(DemoChamber.CODE, DemoChamber.NAME)
                .path("miniAppid")
                .asString();
        int paid = 0;
        for (int i = 0; i < UNITS - 2 && paid < WECHAT_PAYERS; i += 23) {
            Member member = Member.signIn(settings.gateway(), sandbox, appid, person(i), phone(i));
            for (JsonNode charge : member.charges()) {
                if (charge.path("year").asInt() == year
                        && "OPEN".equals(charge.path("state").asString())) {
                    member.allowMessages();
                    member.pay(member.callUp(charge.path("id").asString()));
                    paid++;
                }
            }
        }
        out.println("微信缴费 " + paid + " 笔。");
    }

    private void activities(Secretariat desk) {
        List<JsonNode> units = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = desk.http()
                    .get("/api/staff/members?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .ok();
            page.items().forEach(units::add);
            cursor = page.text("nextCursor");
        } while (!cursor.isEmpty());
        Map<String, Boolean> known = new HashMap<>();
        desk.http()
                .get("/api/staff/activities?limit=200")
                .ok()
                .items()
                .forEach(activity -> known.put(activity.path("title").asString(), true));
        for (int month = 1; month <= 12; month++) {
            String title = today.getYear() + " " + TITLES.get(month - 1);
            if (!known.containsKey(title)) {
                activity(desk, title, LocalDate.of(today.getYear(), month, 15), units);
            }
        }
    }

    private void activity(Secretariat desk, String title, LocalDate day, List<JsonNode> units) {
        Instant start = day.atTime(LocalTime.of(14, 0)).atZone(ZONE).toInstant();
        String id = desk.activity(title, start, 3, "楚商大厦会议中心", 60);
        int guests = 15 + dice.nextInt(20);
        int came = 0;
        for (int i = 0; i < guests; i++) {
            JsonNode unit = units.get(dice.nextInt(units.size()));
            Answer place = desk.http()
                    .postOnce(
                            "/api/staff/activities/" + id + "/registrations",
                            fields(
                                    "unitId", unit.path("id").asString(),
                                    "personName", unit.path("representative").asString("代表")),
                            "guest-" + id + "-" + i);
            boolean past = start.isBefore(Instant.now());
            if (place.status() == 201 && past && dice.nextInt(100) < 82) {
                desk.http()
                        .post(
                                "/api/staff/check-ins",
                                fields(
                                        "code", place.text("checkInCode"),
                                        "at", start.plusSeconds(60L * i).toString()))
                        .ok();
                came++;
            }
        }
        out.println("  " + title + "：报名 " + guests + "，到场 " + came);
    }
}
