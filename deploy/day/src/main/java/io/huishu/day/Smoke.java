package io.huishu.day;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/**
 * A member's day in a chamber of its own ({@code smoke}), from the roster to the figures. Each run brings one unit and
 * one person more, so it may be repeated at any time and touches no other chamber.
 */
public final class Smoke {
    public static final String CODE = "smoke";
    private static final String NAME = "自检商会";
    private static final Duration FACTS_TRAVEL = Duration.ofSeconds(120);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long MEMBER_DUES_FEN = 200_000;
    private static final String TIER = "会员";

    private final Settings settings;
    private final Sandbox sandbox;
    private final Steps steps;
    private final PrintStream out;
    private final int year = LocalDate.now(ZONE).getYear();
    private final int number = ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
    private final String unit = "自检单位" + number;
    private final String phone = "139" + "%08d".formatted(number);

    public Smoke(Settings settings, PrintStream out) {
        this.settings = settings;
        this.sandbox = new Sandbox(settings.sandbox());
        this.steps = new Steps(out);
        this.out = out;
    }

    /** @return whether every step held; the first that does not ends the run */
    public boolean run() {
        out.println("会员的一天：" + settings.gateway());
        try {
            day();
        } catch (DayFailed told) {
            out.println("共 " + steps.held() + " 步通过，1 步失败。");
            return false;
        }
        out.println(steps.held() + " 步全部通过。");
        return true;
    }

    private void day() {
        JsonNode channels = steps.step("运营方开通商会", this::openChamber);
        Secretariat desk = steps.step(
                "秘书处登录", () -> Secretariat.signIn(settings.gateway(), CODE, "mishu", settings.demoPassword()));
        importRoster(desk);
        adoptStandard(desk);
        String appid = channels.path("miniAppid").asString();
        Answer before = steps.step("读出账前的概览", () -> desk.overview(year));
        bill(desk);
        Member member = steps.step(
                "会员用微信登录并绑定手机号", () -> Member.signIn(settings.gateway(), sandbox, appid, "自检会员" + number, phone));
        String charge = payCharge(member);
        whatFollows(member, charge);
        takePart(desk, member);
        figures(desk, before);
        official(channels, member);
    }

    private JsonNode openChamber() {
        JsonNode channels = sandbox.channelsOf(CODE, NAME);
        Operator.signIn(settings).open(CODE, NAME, channels, Operator.ALL_MODULES, settings.demoPassword());
        return channels;
    }

    private void importRoster(Secretariat desk) {
        List<RosterLine> lines = List.of(
                new RosterLine(unit, CreditCode.of(number), "自检会员", "总经理", phone, TIER, "2024年3月1日"),
                new RosterLine("错号单位" + number, "91420100MA00000000", "某人", "经理", "12345", TIER, "2024-13-01"),
                new RosterLine(unit, CreditCode.of(number), "自检会员", "总经理", phone, TIER, "2024/3/1"));
        Answer dry = steps.step("Excel 名册试导入：1 行可以，1 行有错，1 行重复", () -> {
            Answer answer = desk.check(lines);
            JsonNode counts = answer.body().path("counts");
            Steps.require(
                    counts.path("valid").asInt() == 1
                            && counts.path("faulty").asInt() == 1
                            && counts.path("duplicate").asInt() == 1,
                    "试导入的计数不对：" + counts);
            return answer;
        });
        steps.step("确认导入，只写入看到的那一行", () -> {
            Answer done = desk.commit(dry.text("id"));
            Steps.require(
                    done.body().path("committed").path("written").asInt() == 1,
                    "写入的行数不对：" + done.body().path("committed"));
            return done;
        });
    }

    private void adoptStandard(Secretariat desk) {
        boolean adopted = desk.standards()
                .items()
                .valueStream()
                .anyMatch(standard -> standard.path("effectiveFrom").asInt() <= year);
        if (adopted) {
            return;
        }
        steps.step("到会不足三分之二的决议不能作为会费标准的依据", () -> {
            Answer refused = desk.adopt(desk.resolution(LocalDate.of(year, 1, 10), 80, 80), year);
            Steps.require(
                    refused.status() == 422 && "dues-standard.refused".equals(refused.text("code")),
                    "应当被拒绝，却回答 " + refused.status());
            return refused;
        });
        steps.step("会员大会决议通过会费标准", () -> desk.adopt(desk.resolution(LocalDate.of(year, 1, 11), 120, 116), year)
                .ok());
    }

    private void bill(Secretariat desk) {
        Await.until(
                "会费服务知道新会员和标准",
                FACTS_TRAVEL,
                () -> desk.http().post("/api/staff/dues/runs/preview", Http.fields("year", year)),
                preview -> preview.status() == 200
                        && preview.body()
                                .path("lines")
                                .valueStream()
                                .anyMatch(line ->
                                        unit.equals(line.path("unitName").asString())));
        steps.step("一键生成年度会费，每家一笔", () -> {
            Answer run = desk.bill(year);
            Steps.require(run.number("raised") >= 1, "没有生成任何会费：" + run.body());
            return run;
        });
        steps.step("再生成一次，一笔也不多", () -> {
            Answer again = desk.bill(year);
            Steps.require(again.number("raised") == 0, "重复生成了 " + again.number("raised") + " 笔");
            return again;
        });
    }

    private String payCharge(Member member) {
        JsonNode charge = steps.step("会员看到自己的会费", () -> {
            JsonNode charges = member.charges();
            Steps.require(charges.size() == 1, "应当看到 1 笔，看到 " + charges.size() + " 笔");
            Steps.require(
                    charges.get(0).path("amount").path("fen").asLong() == MEMBER_DUES_FEN,
                    "金额不对：" + charges.get(0).path("amount"));
            return charges.get(0);
        });
        String id = charge.path("id").asString();
        steps.step("会员允许到账通知", () -> {
            member.allowMessages();
            return true;
        });
        steps.step("微信支付：预下单、签名、付款、回调，会费结清", () -> {
            member.pay(member.callUp(id));
            return Await.until("会费结清", FACTS_TRAVEL, () -> member.charge(id), c -> "SETTLED".equals(c.text("state")));
        });
        return id;
    }

    private void whatFollows(Member member, String charge) {
        steps.step(
                "会籍期自己开始",
                () -> Await.until("会籍期到年底", FACTS_TRAVEL, member::me, me -> (year + "-12-31")
                        .equals(me.body()
                                .path("units")
                                .path(0)
                                .path("paidUntil")
                                .asString(""))));
        steps.step("收据有编号", () -> {
            JsonNode receipts = member.receipts();
            Steps.require(
                    receipts.size() == 1
                            && charge.equals(receipts.get(0).path("chargeId").asString()),
                    "收据不对：" + receipts);
            return receipts;
        });
        steps.step(
                "站内信收到通知",
                () -> Await.until(
                        "站内信",
                        FACTS_TRAVEL,
                        member::inbox,
                        inbox -> inbox.items().size() == 1));
        steps.step(
                "微信收到订阅消息",
                () -> Await.until(
                        "订阅消息",
                        FACTS_TRAVEL,
                        () -> sandbox.messages(member.userId()).toString(),
                        messages -> messages.contains(unit)));
    }

    private void takePart(Secretariat desk, Member member) {
        String activity = steps.step(
                "发布 20 个名额的活动",
                () -> desk.activity("自检活动" + number, Instant.now().minusSeconds(600), 3, "商会会议室", 20));
        Answer place = steps.step("会员报名，得到签到码", () -> member.register(activity, "自检会员"));
        steps.step("秘书处扫码签到", () -> {
            Answer in = desk.checkIn(place.text("checkInCode"));
            Steps.require(!in.body().path("repeated").asBoolean(), "第一次签到却说是重复的");
            return in;
        });
    }

    /** Other runs may be going on, so the figures must have grown by at least this run's part. */
    private void figures(Secretariat desk, Answer before) {
        steps.step(
                "概览里的会员、会费、到场都算进去了",
                () -> Await.until("概览数字", FACTS_TRAVEL, () -> desk.overview(year), now -> grown(before, now)));
    }

    private static boolean grown(Answer before, Answer now) {
        return number(now, "dues", "settledUnits") > number(before, "dues", "settledUnits")
                && number(now, "attendance", "attended") > number(before, "attendance", "attended")
                && number(now, "members", "total") >= 1;
    }

    private static int number(Answer overview, String group, String field) {
        return overview.body().path(group).path(field).asInt();
    }

    private void official(JsonNode channels, Member member) {
        steps.step("公众号接通，关注后收到欢迎", () -> {
            DemoChamber.connect(sandbox, settings, channels);
            return Await.until(
                    "欢迎语",
                    FACTS_TRAVEL,
                    () -> sandbox.act(channels.path("officialAppid").asString(), member.userId(), "follow")
                            .ok(),
                    followed -> followed.body().toString().contains("欢迎关注"));
        });
    }
}
