package io.huishu.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** A chamber of its own for one test, with staff signed in, a standard adopted and members who owe this year's dues. */
final class Cast {
    private static final Duration FACTS_TRAVEL = Duration.ofSeconds(120);
    static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    final Product product;
    final Sandbox sandbox;
    final JsonNode channels;
    final Secretariat desk;
    private final int first = ThreadLocalRandom.current().nextInt(3_000_000, 8_000_000);

    private Cast(Product product, String code) {
        this.product = product;
        this.sandbox = product.sandbox();
        Settings settings = product.settings();
        this.channels = sandbox.channelsOf(code, "商会 " + code);
        Operator.signIn(settings).open(code, "商会 " + code, channels, Operator.ALL_MODULES, settings.demoPassword());
        this.desk = Secretariat.signIn(settings.gateway(), code, "mishu", settings.demoPassword());
    }

    /** @param members how many units with a person each are brought and billed */
    static Cast of(Product product, String code, int members) {
        Cast cast = new Cast(product, code);
        cast.join(members);
        cast.desk
                .adopt(cast.desk.resolution(LocalDate.of(YEAR, 1, 11), 120, 116), YEAR)
                .ok();
        Await.until(
                "units and standard known to payment-service",
                FACTS_TRAVEL,
                () -> cast.desk.http().post("/api/staff/dues/runs/preview", Http.fields("year", YEAR)),
                preview -> preview.status() == 200 && preview.number("units") == members);
        cast.desk.bill(YEAR);
        return cast;
    }

    private void join(int members) {
        List<RosterLine> lines = java.util.stream.IntStream.range(0, members)
                .mapToObj(i -> new RosterLine(
                        unit(i), CreditCode.of(first + i), "代表" + i, "总经理", phone(i), "会员", "2024-03-01"))
                .toList();
        desk.commit(desk.check(lines).text("id"));
    }

    String unit(int i) {
        return "单位" + (first + i);
    }

    private String phone(int i) {
        return "136" + "%08d".formatted(first + i);
    }

    Member member(int i) {
        return Member.signIn(
                product.gateway(), sandbox, channels.path("miniAppid").asString(), "代表" + i, phone(i));
    }

    String mchid() {
        return channels.path("mchid").asString();
    }

    static Answer settled(Member member, String chargeId) {
        return Await.until("the charge is settled", FACTS_TRAVEL, () -> member.charge(chargeId), charge -> "SETTLED"
                .equals(charge.text("state")));
    }

    static void periodRuns(Member member) {
        Await.until("the membership period runs", FACTS_TRAVEL, member::me, me -> (YEAR + "-12-31")
                .equals(me.body().path("units").path(0).path("paidUntil").asString("")));
    }

    static String onlyCharge(Member member) {
        JsonNode charges = member.charges();
        if (charges.size() != 1) {
            throw new AssertionError("one charge expected: " + charges);
        }
        return charges.get(0).path("id").asString();
    }
}
