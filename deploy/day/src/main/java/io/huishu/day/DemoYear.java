package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Fills the demo chamber with 300 units and a year of life, through the public doors: last year's and this year's dues,
 * paid over the months by transfer, cash and WeChat, the months closed up to the one before last month, which waits to be
 * closed, and an activity a month with those who came. What is there already is left as it is.
 */
final class DemoYear {
    private static final int UNITS = 300;
    private static final int WECHAT_PAYERS = 12;
    private static final int LAST_MONTHS_PAYERS = 2;
    private static final Duration FACTS_TRAVEL = Duration.ofSeconds(90);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
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
        Cashier cashier = Cashier.signIn(settings, DemoChamber.CODE, "caiwu");
        dues(desk, cashier, year - 1, 92);
        dues(desk, cashier, year, 68);
        closeEarlierMonths(cashier, year - 1);
        lastMonth(desk, cashier, year);
        byWechat(year);
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
            lines.add(DemoRoster.line(i, today, dice));
        }
        Answer dry = desk.check(lines);
        desk.commit(dry.text("id"));
        out.println("已导入名册：" + dry.body().path("counts"));
    }

    private void standard(Secretariat desk, int from) {
        if (desk.standards().items().isEmpty()) {
            desk.adopt(desk.resolution(LocalDate.of(from, 1, 12), 120, 116), from)
                    .ok();
            out.println("会员大会通过会费标准，" + from + " 年起执行。");
        }
    }

    /** Bills the year, then books what came in on a day of that year: cash by hand, transfers from the bank's statement. */
    private void dues(Secretariat desk, Cashier cashier, int year, int percentPaid) {
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
        List<BankLine> transfers = new ArrayList<>();
        for (int i = 0; i < toPay && i < open.size() - WECHAT_PAYERS; i++) {
            if (i % 5 == 0) {
                inCash(desk, open.get(i), dayIn(year), i);
            } else {
                transfers.add(transfer(open.get(i), dayIn(year)));
            }
        }
        if (!transfers.isEmpty()) {
            cashier.read("银行流水 " + year + ".xlsx", transfers);
            out.println("  银行流水 " + transfers.size() + " 笔，认领 " + cashier.matchCertain() + " 笔");
        }
    }

    private LocalDate dayIn(int year) {
        int lastMonth = year == today.getYear() ? today.getMonthValue() : 12;
        LocalDate day = LocalDate.of(year, 1 + dice.nextInt(lastMonth), 1 + dice.nextInt(28));
        return day.isAfter(today) ? today : day;
    }

    private static BankLine transfer(JsonNode charge, LocalDate day) {
        String id = charge.path("id").asString();
        return new BankLine(
                day,
                charge.path("unitName").asString(),
                charge.path("due").path("fen").asLong(),
                LastMonth.payCode(id),
                "HD" + id);
    }

    /** Closes every month up to the one before last month, for they are to be closed in their order. */
    private void closeEarlierMonths(Cashier cashier, int fromYear) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        int closed = 0;
        for (YearMonth month = YearMonth.of(fromYear, 1); month.isBefore(last); month = month.plusMonths(1)) {
            if ("OPEN".equals(cashier.sheet(month).path("row").path("state").asString())) {
                cashier.close(month);
                closed++;
            }
        }
        out.println("对账结账：" + closed + " 个月没有差异，已结账。");
    }

    /** Two units paid by WeChat last month, and one transferred. */
    private void lastMonth(Secretariat desk, Cashier cashier, int year) {
        JsonNode channels = sandbox.channelsOf(DemoChamber.CODE, DemoChamber.NAME);
        LastMonth month = new LastMonth(sandbox, channels.path("mchid").asString(), cashier, out);
        if (month.isThere()) {
            return;
        }
        List<JsonNode> open = openCharges(desk, year);
        Map<Member, String> payers = new HashMap<>();
        for (int i = UNITS - 3; i >= 0 && payers.size() < LAST_MONTHS_PAYERS; i--) {
            Member member = phoneOf(i);
            openOf(member, year).ifPresent(charge -> payers.put(member, charge));
        }
        open.removeIf(charge -> payers.containsValue(charge.path("id").asString()));
        month.leave(payers, open.getFirst());
    }

    private Member phoneOf(int i) {
        String appid = sandbox.channelsOf(DemoChamber.CODE, DemoChamber.NAME)
                .path("miniAppid")
                .asString();
        return Member.signIn(settings.gateway(), sandbox, appid, DemoRoster.person(i), DemoRoster.phone(i));
    }

    private static Optional<String> openOf(Member member, int year) {
        return member.charges()
                .valueStream()
                .filter(charge -> charge.path("year").asInt() == year
                        && "OPEN".equals(charge.path("state").asString()))
                .map(charge -> charge.path("id").asString())
                .findFirst();
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

    private static void inCash(Secretariat desk, JsonNode charge, LocalDate day, int i) {
        String id = charge.path("id").asString();
        desk.http()
                .postOnce(
                        "/api/staff/charges/" + id + "/offline",
                        fields(
                                "method",
                                "CASH",
                                "receivedOn",
                                day.toString(),
                                "reference",
                                "现金" + day.getYear() + "%04d".formatted(i)),
                        "offline-" + id)
                .ok();
    }

    /** A dozen units pay this year's dues themselves, with the sandbox's phones. */
    private void byWechat(int year) {
        int paid = 0;
        for (int i = 0; i < UNITS - 2 && paid < WECHAT_PAYERS; i += 23) {
            Member member = phoneOf(i);
            Optional<String> charge = openOf(member, year);
            if (charge.isPresent()) {
                member.allowMessages();
                member.pay(member.callUp(charge.get()));
                paid++;
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
