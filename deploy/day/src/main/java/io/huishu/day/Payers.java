package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A chamber of its own, full of people who owe dues: each person stands for some units, and each unit is billed for some
 * years, so that there are people times units times years charges.
 */
final class Payers {
    private static final Duration FACTS_TRAVEL = Duration.ofSeconds(180);

    final JsonNode channels;
    final int charges;
    private final Settings settings;
    private final Sandbox sandbox;
    private final int people;
    private final int first = ThreadLocalRandom.current().nextInt(3_000_000, 8_000_000);

    private Payers(Settings settings, String code, int people, int charges) {
        this.settings = settings;
        this.sandbox = new Sandbox(settings.sandbox());
        this.people = people;
        this.charges = charges;
        this.channels = sandbox.channelsOf(code, "商会 " + code);
    }

    static Payers gather(Settings settings, String code, int people, int unitsEach, int years) {
        Payers payers = new Payers(settings, code, people, people * unitsEach * years);
        Operator.signIn(settings)
                .open(code, "商会 " + code, payers.channels, Operator.ALL_MODULES, settings.demoPassword());
        Secretariat desk = Secretariat.signIn(settings.gateway(), code, "mishu", settings.demoPassword());
        payers.join(desk, unitsEach);
        payers.bill(desk, people * unitsEach, years);
        return payers;
    }

    private void join(Secretariat desk, int unitsEach) {
        List<RosterLine> lines = new ArrayList<>();
        for (int unit = 0; unit < people * unitsEach; unit++) {
            int person = unit % people;
            lines.add(new RosterLine(
                    "单位" + (first + unit),
                    CreditCode.of(first + unit),
                    "代表" + person,
                    "总经理",
                    phone(person),
                    "会员",
                    "2014-03-01"));
        }
        desk.commit(desk.check(lines).text("id"));
    }

    private static void awaitUnits(Secretariat desk, int year, int units) {
        Await.until(
                "会费服务知道全部单位和标准",
                FACTS_TRAVEL,
                () -> desk.http().post("/api/staff/dues/runs/preview", fields("year", year)),
                preview -> preview.status() == 200 && preview.number("units") == units);
    }

    private void bill(Secretariat desk, int units, int years) {
        int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        int from = last - years + 1;
        desk.adopt(desk.resolution(LocalDate.of(from, 1, 11), 120, 116), from).ok();
        awaitUnits(desk, last, units);
        IntStream.rangeClosed(from, last).forEach(desk::bill);
    }

    int people() {
        return people;
    }

    Member signIn(int person) {
        URI gateway = settings.gateway();
        return Member.signIn(gateway, sandbox, channels.path("miniAppid").asString(), "代表" + person, phone(person));
    }

    private String phone(int person) {
        return "137" + "%08d".formatted(first + person);
    }

    String mchid() {
        return channels.path("mchid").asString();
    }
}
