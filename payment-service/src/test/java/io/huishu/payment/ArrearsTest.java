package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.arrears.ClaimReminders;
import io.huishu.payment.arrears.DueCharge;
import io.huishu.payment.arrears.Ladder;
import io.huishu.payment.arrears.RemindDues;
import io.huishu.payment.arrears.Reminders;
import io.huishu.payment.arrears.RemindingChambers;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.SettlementMethod;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Who owes is reminded step by step, and after years put before people; nothing ends by itself. */
class ArrearsTest extends PaymentHouse {
    private static final String DUES = "/api/staff/dues";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RemindDues remindDues;

    @Autowired
    private Reminders reminders;

    @Autowired
    private RemindingChambers chambers;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ReceiveMoney receiveMoney;

    @Autowired
    private BusinessTime time;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;

    @BeforeEach
    void aChamberThatReminds() {
        story = new Story(facts);
        story.standard(2020);
    }

    // ---- the rules

    @Test
    void aChamberThatSetNothingRemindsNobodyAndLetsNobodyGo() {
        JsonNode usual = story.get(story.token("dues:read"), DUES + "/rules").json();
        assertThat(usual.path("remindersOn").asBoolean()).isFalse();
        assertThat(usual.path("steps").toString()).isEqualTo("[-15,0,15,30,60]");
        assertThat(usual.path("lapseYears").isNull()).isTrue();
        assertThat(usual.path("standardName").asString()).isEqualTo("会费标准");
        assertThat(usual.path("lateJoiners").asString()).isEqualTo("FULL_YEAR");
        assertThat(chambers.all()).noneMatch(chamber -> chamber.value() == story.chamber);
    }

    @Test
    void rulesAreSetOnceByWhoReadThemLast() {
        assertThat(setRules("[0,-15,30,0]", 30, "2", 0).json().path("steps").toString())
                .isEqualTo("[-15,0,30]");
        assertThat(setRules("[0]", 0, "null", 0).code()).isEqualTo("row.stale");
        assertThat(setRules("[0]", 0, "null", 1).status()).isEqualTo(200);
        assertThat(chambers.all()).anyMatch(chamber -> chamber.value() == story.chamber);
        assertThat(setRules("[-91]", 0, "null", 2).code()).isEqualTo("dues-rules.steps");
        assertThat(setRules("[]", 0, "null", 2).code()).isEqualTo("dues-rules.steps");
        assertThat(setRules("[0]", 366, "null", 2).code()).isEqualTo("dues-rules.grace");
        assertThat(setRules("[0]", 0, "6", 2).code()).isEqualTo("dues-rules.lapse-years");
        assertThat(story.put(
                                story.token("dues:write"),
                                DUES + "/rules",
                                "{\"remindersOn\":false,\"steps\":[],\"graceDays\":0,\"lapseYears\":2,\"version\":2}")
                        .code())
                .isEqualTo("dues-rules.article");
    }

    // ---- reminders

    @Test
    void eachStepReachesAChargeOnceAndWhatWasPassedOverIsNotMadeUpFor() {
        charged("早", 20);
        charged("期前", 10);
        charged("当天", 0);
        charged("逾期", -40);
        charged("久", -400);
        assertThat(preview()).containsExactly("久 60", "逾期 30", "当天 0", "期前 -15");
        setRules("[-15,0,15,30,60]", 0, "null", 0);
        assertThat(send()).isEqualTo(4);
        assertThat(send()).isZero();
        assertThat(preview()).isEmpty();
        assertThat(told()).containsExactlyInAnyOrder("-15", "0", "30", "60");
        due("期前", 0);
        due("逾期", -59);
        assertThat(preview()).containsExactly("期前 0");
        due("逾期", -60);
        assertThat(send()).isEqualTo(2);
        assertThat(story.rows("dues_reminder")).isEqualTo(6);
    }

    @Test
    void whoPaidOrLeftOrIsSparedIsNotReminded() {
        String paid = charged("已缴", -20);
        charged("离会", -20);
        String spared = charged("约定", -20);
        charged("欠缴", -20);
        story.inChamber(() -> receiveMoney.receive(paid, cash("2000")));
        story.left(story.id("离会"), "2026-02-01");
        assertThat(story.post(
                                story.tokenOf("王会计", "dues:write"),
                                DUES + "/arrears/" + spared + "/stop",
                                "{\"reason\":\"已约定月底付款\"}")
                        .status())
                .isEqualTo(204);
        assertThat(preview()).containsExactly("欠缴 15");
        assertThat(send()).isEqualTo(1);
        assertThat(story.delete(story.token("dues:write"), DUES + "/arrears/" + spared + "/stop")
                        .status())
                .isEqualTo(204);
        assertThat(send()).isEqualTo(1);
    }

    @Test
    void theListSaysHowLongWhatWasSaidAndWhatComesNext() {
        charged("久", -40);
        charged("新", 10);
        setRules("[-15,0,15,30,60]", 45, "null", 0);
        send();
        JsonNode list = story.get(story.token("dues:read"), DUES + "/arrears").json();
        assertThat(list.path("items")).hasSize(2);
        JsonNode old = list.at("/items/0");
        assertThat(old.path("unitName").asString()).isEqualTo("久有限公司");
        assertThat(old.path("daysOver").asInt()).isEqualTo(40);
        assertThat(old.path("inGrace").asBoolean()).isTrue();
        assertThat(old.path("lastStep").asInt()).isEqualTo(30);
        assertThat(old.path("nextStep").asInt()).isEqualTo(60);
        assertThat(old.path("nextOn").asString())
                .isEqualTo(time.today().plusDays(20).toString());
        assertThat(list.at("/items/1/daysOver").asInt()).isEqualTo(-10);
        assertThat(list.at("/totals/charges").asInt()).isEqualTo(1);
        assertThat(list.at("/totals/due/fen").asLong()).isEqualTo(200_000);
        JsonNode first =
                story.get(story.token("dues:read"), DUES + "/arrears?limit=1").json();
        JsonNode rest = story.get(
                        story.token("dues:read"),
                        DUES + "/arrears?limit=1&cursor="
                                + first.path("nextCursor").asString())
                .json();
        assertThat(rest.at("/items/0/unitName").asString()).isEqualTo("新有限公司");
        assertThat(rest.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void manyAtOnceRemindEachChargeOnce() {
        IntStream.range(0, 30).forEach(i -> story.unit("u" + i, "会员"));
        story.run(2026);
        jdbc.update("UPDATE charge SET due_on = ? WHERE tenant_id = ?", time.today(), story.chamber);
        setRules("[0]", 0, "null", 0);
        Outcome<Integer> outcome = Together.run(8, _ -> story.inChamber(() -> remindDues.remind()));
        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.done().stream().mapToInt(each -> each).sum()).isEqualTo(30);
        assertThat(story.rows("dues_reminder")).isEqualTo(30);
        assertThat(story.told("dues.reminder-due.v1")).isEqualTo(30);
    }

    /** The same race when nobody holds the charges and no key stands behind: it must go wrong. */
    @Test
    void manyAtOnceRemindTwiceWithoutTheGuards() {
        IntStream.range(0, 5).forEach(i -> story.unit("u" + i, "会员"));
        story.run(2026);
        jdbc.update("UPDATE charge SET due_on = ? WHERE tenant_id = ?", time.today(), story.chamber);
        CyclicBarrier allRead = new CyclicBarrier(4);
        ClaimReminders free = new ClaimReminders(unheld(allRead), outbox, time);
        Ladder.Stretch today = new Ladder(List.of(0)).stretches(time.today()).getFirst();
        jdbc.execute("ALTER TABLE dues_reminder ADD KEY spare (tenant_id, charge_id, step_days), DROP KEY uk_reminder");
        try {
            Together.run(
                    4,
                    _ -> story.inChamber(
                            () -> Objects.requireNonNull(transaction.execute(_ -> free.claim(today, 200)))));
            assertThat(story.rows("dues_reminder")).isEqualTo(20);
        } finally {
            jdbc.update("DELETE FROM dues_reminder WHERE tenant_id = ?", story.chamber);
            jdbc.execute(
                    "ALTER TABLE dues_reminder ADD UNIQUE KEY uk_reminder (tenant_id, charge_id, step_days), DROP KEY spare");
        }
    }

    /** Reads what is due without holding it, and goes on only when everybody has read. */
    private Reminders unheld(CyclicBarrier allRead) {
        return (Reminders) Proxy.newProxyInstance(
                Reminders.class.getClassLoader(), new Class<?>[] {Reminders.class}, (_, method, given) -> {
                    if (method.getName().equals("lockDue")) {
                        List<DueCharge> read = reminders.due((Ladder.Stretch) given[0], (int) given[1]);
                        allRead.await();
                        return read;
                    }
                    try {
                        return method.invoke(reminders, given);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    // ---- grace and lapse

    @Test
    void theArticleIsNeededBeforeAnybodyIsPutForward() {
        String unit = unpaid("甲", 2024, 2025);
        assertThat(lapses()).isEmpty();
        assertThat(confirm(unit).code()).isEqualTo("lapse.no-article");
    }

    @Test
    void unitsThatOweYearsInARowArePutForwardByAPersonAndStayMembers() {
        String two = unpaid("甲", 2024, 2025);
        unpaid("乙", 2025);
        String gap = unpaid("丙", 2022, 2024);
        setRules("[0]", 30, "2", 0);
        JsonNode listed = lapses();
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/unitName").asString()).isEqualTo("甲有限公司");
        assertThat(listed.at("/0/years").toString()).isEqualTo("[2024,2025]");
        assertThat(listed.at("/0/owed/fen").asLong()).isEqualTo(400_000);
        assertThat(confirm(gap).code()).isEqualTo("lapse.not-applicable");
        assertThat(story.told("charge.lapsed.v1")).isZero();

        assertThat(confirm(two).status()).isEqualTo(200);
        assertThat(story.told("charge.lapsed.v1")).isEqualTo(1);
        assertThat(confirm(two).code()).isEqualTo("lapse.confirmed");
        assertThat(lapses()).isEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT state FROM charge WHERE tenant_id = ?", String.class, story.chamber))
                .containsExactly("OPEN");
        assertThat(jdbc.queryForObject("SELECT state FROM unit WHERE id = ?", String.class, two))
                .isEqualTo("ACTIVE");
    }

    @Test
    void graceHoldsAYearBackAndAPaidYearBreaksTheRow() {
        String unit = unpaid("甲", 2024, 2025);
        jdbc.update(
                "UPDATE charge SET due_on = ? WHERE tenant_id = ? AND dues_year = 2025",
                time.today().minusDays(30),
                story.chamber);
        setRules("[0]", 30, "2", 0);
        assertThat(lapses()).isEmpty();
        setRules("[0]", 29, "2", 1);
        assertThat(lapses()).hasSize(1);
        String paid = String.valueOf(jdbc.queryForObject(
                "SELECT id FROM charge WHERE unit_id = ? AND dues_year = 2025", String.class, unit));
        story.inChamber(() -> receiveMoney.receive(paid, cash("2000")));
        assertThat(lapses()).isEmpty();
    }

    // ----

    /** A unit whose dues of these years are long overdue. */
    private String unpaid(String name, int... years) {
        String unit = story.unit(name, "会员");
        for (int year : years) {
            jdbc.update(
                    "INSERT INTO charge (tenant_id, id, kind, unit_id, tier, dues_year, standard_id, covers_through, subject,"
                            + " amount_fen, state, due_on, raised_at) VALUES (?, ?, 'DUES', ?, '会员', ?, ?, ?, ?, 200000,"
                            + " 'OPEN', ?, '2024-01-01')",
                    story.chamber,
                    story.id(name + year),
                    unit,
                    year,
                    story.id("S2020"),
                    year,
                    year + "年度会费",
                    year + "-03-31");
        }
        return unit;
    }

    /** A unit with one charge that is due so many days from today. */
    private String charged(String name, int days) {
        story.unit(name, "会员");
        story.run(2026);
        due(name, days);
        return String.valueOf(
                jdbc.queryForObject("SELECT id FROM charge WHERE unit_id = ?", String.class, story.id(name)));
    }

    private void due(String name, int days) {
        jdbc.update(
                "UPDATE charge SET due_on = ? WHERE unit_id = ?", time.today().plusDays(days), story.id(name));
    }

    private static Received cash(String yuan) {
        Instant now = Instant.parse("2026-03-02T01:00:00Z");
        return new Received(
                SettlementMethod.CASH, "desk", Money.ofYuan(yuan), LocalDate.of(2026, 3, 2), now, "凭证", null);
    }

    private List<String> preview() {
        return story.get(story.token("dues:read"), DUES + "/reminders")
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("unitName").asString().replace("有限公司", "") + " "
                        + each.path("step").asInt())
                .toList();
    }

    private int send() {
        return story.post(story.token("dues:write"), DUES + "/reminders", "{}")
                .json()
                .path("sent")
                .asInt();
    }

    private List<String> told() {
        return jdbc.queryForList(
                "SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.step')) FROM outbox WHERE tenant_id = ?"
                        + " AND tag = 'dues.reminder-due.v1'",
                String.class,
                story.chamber);
    }

    private JsonNode lapses() {
        return story.get(story.token("dues:read"), DUES + "/lapses").json().path("items");
    }

    private Answer confirm(String unit) {
        return story.post(story.tokenOf("王会计", "dues:write"), DUES + "/lapses", "{\"unitId\":\"" + unit + "\"}");
    }

    private Answer setRules(String steps, int grace, String years, long version) {
        return story.put(story.token("dues:write"), DUES + "/rules", """
                {"remindersOn":true,"steps":%s,"graceDays":%d,"lapseYears":%s,"article":"第十二条",
                 "rule":"连续两年不缴纳会费的，视为自动退会","version":%d}""".formatted(steps, grace, years, version));
    }
}
