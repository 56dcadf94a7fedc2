package io.huishu.member.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.OwnTokens;
import io.huishu.member.person.UnitDirectory;
import io.huishu.member.person.UnitOfPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Roster, imports, resolutions, standards and periods over HTTP, on a real database; each test is a chamber of its own. */
class RosterApiTest extends IdentityHouse {
    private static final AtomicLong CHAMBERS = new AtomicLong(1_000);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CODE = Workbooks.code(1);

    @Autowired
    private OwnTokens tokens;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UnitDirectory directory;

    @Autowired
    private BlindIndex index;

    @Autowired
    private List<FactHandler<?>> handlers;

    private long chamber;
    private Secretary secretary;

    @BeforeEach
    void openAnotherChamber() {
        chamber = CHAMBERS.incrementAndGet();
        secretary = as("members:read", "members:write", "council:read", "council:write");
    }

    private Secretary as(String... permissions) {
        return new Secretary("http://127.0.0.1:" + port(), tokens.staff(chamber, "sg", permissions));
    }

    @Test
    void entersChangesAndLetsGoAUnit() {
        Api.Answer entered = secretary.enter("长江光电", CODE.toLowerCase(java.util.Locale.ROOT), "138 0000 1111");
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.text("memberNo")).isEqualTo("0001");
        assertThat(entered.text("creditCode")).isEqualTo(CODE);
        assertThat(entered.text("phone")).isEqualTo("138****1111");
        String one = "/api/staff/members/" + entered.text("id");

        Api.Answer changed = secretary.api().put(one, Secretary.unit("长江光电", CODE, "138****1111", "会长"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("tier")).isEqualTo("会长");
        assertThat(changed.text("phone")).isEqualTo("138****1111");

        Api.Answer left = secretary.api().post(one + "/leave", "{\"reason\":\"单位注销\"}");
        assertThat(left.text("state")).isEqualTo("LEFT");
        assertThat(secretary.api().post(one + "/leave", "{\"reason\":\"又一次\"}").text("code"))
                .isEqualTo("unit.left");
        assertThat(factsOf(entered.text("id")))
                .containsExactly("unit.admitted.v1:1", "unit.changed.v1:2", "unit.left.v1:3");
        assertThat(secretary.enter("长江光电", CODE, "13800001111").text("memberNo"))
                .isEqualTo("0002");
        assertThat(sql.queryForList(
                        "SELECT action FROM audit_entry WHERE tenant_id = ? ORDER BY id", String.class, chamber))
                .contains("录入会员单位", "修改会员单位", "办理退会");
    }

    @Test
    void refusesTwinsAndNamesFaultyFields() {
        secretary.enter("长江光电", CODE, "13800001111");
        Api.Answer twin = secretary.enter("换了名字", CODE, "13900002222");
        assertThat(twin.status()).isEqualTo(409);
        assertThat(twin.text("detail")).contains("长江光电").contains("0001");
        assertThat(secretary.enter("长 江 光 电", "", "13900002222").status()).isEqualTo(409);
        Api.Answer faulty = secretary.enter("", CODE + "9", "1380000");
        assertThat(faulty.status()).isEqualTo(400);
        assertThat(faulty.json().path("fieldProblems")).hasSize(3);
        assertThat(secretary.total()).isEqualTo(1);
    }

    @Test
    void twoAtOnceCannotBothTakeACode() throws Exception {
        Callable<Integer> enter =
                () -> secretary.enter("长江光电", CODE, "13800001111").status();
        try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
            assertThat(desks.invokeAll(List.of(enter, enter, enter, enter)).stream()
                            .map(answer -> answer.resultNow())
                            .toList())
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        assertThat(secretary.total()).isEqualTo(1);
    }

    @Test
    void findsByNameNumberCodeAndPhoneAndPages() {
        secretary.importNow(Workbooks.roster(30, 1));
        assertThat(names("query=1-7号")).containsExactly("武汉第1-7号有限公司");
        assertThat(names("query=13900000008")).containsExactly("武汉第1-8号有限公司");
        assertThat(names("query=" + Workbooks.code(100_009))).containsExactly("武汉第1-9号有限公司");
        assertThat(names("query=%")).isEmpty();
        assertThat(names("tier=理事")).hasSize(3);
        JsonNode first = secretary.api().get("/api/staff/members?limit=20").json();
        assertThat(first.path("total").asInt()).isEqualTo(30);
        assertThat(names("limit=20&cursor=" + first.path("nextCursor").asString()))
                .hasSize(10);
        assertThat(secretary.api().get("/api/staff/members?cursor=eHg").status())
                .isEqualTo(400);
    }

    @Test
    void writesWhatWasShownOnceAndTakesItBack() {
        secretary.enter("汉水商行", "", "13900003333");
        JsonNode shown = secretary
                .upload(
                        "会员名单.xlsx",
                        Workbooks.of(List.of(
                                List.copyOf(Workbooks.HEADING),
                                List.of("长江光电", CODE, "陈志远", "董事长", 13800001111d, "副会长", LocalDate.of(2024, 3, 1)),
                                List.of(
                                        "长江光电 ",
                                        CODE.toLowerCase(java.util.Locale.ROOT),
                                        "陈志远",
                                        "",
                                        "13800001111",
                                        "副会长",
                                        "2024.3"),
                                List.of("汉水 商行", "", "李梅", "", "13900003333", "会员", "2024/3/1"),
                                List.of("错号公司", "91350100M000100Y44", "王", "", "1380000111", "会员", "下周"))))
                .json();
        assertThat(shown.path("state").asString()).isEqualTo("CHECKED");
        assertThat(shown.path("counts"))
                .isEqualTo(JSON.readTree("{\"total\":4,\"valid\":1,\"faulty\":1,\"duplicate\":2}"));
        assertThat(shown.at("/rows/0/values/phone").asString()).isEqualTo("138****1111");
        assertThat(shown.at("/rows/1/duplicateOf").asString()).isEqualTo("第 2 行");
        assertThat(shown.at("/rows/2/duplicateOf").asString()).isEqualTo("名册里的“汉水商行”（会员号 0001）");
        assertThat(shown.at("/rows/3/rowNumber").asInt()).isEqualTo(5);
        assertThat(shown.at("/rows/3/problems").valueStream().map(p -> p.path("column")
                        .asString()))
                .containsExactly("统一社会信用代码", "手机", "入会日期");
        assertThat(secretary.total()).isEqualTo(1);

        String id = shown.path("id").asString();
        assertThat(secretary.commit(id).json().at("/committed/written").asInt()).isEqualTo(1);
        assertThat(secretary.commit(id).json().at("/committed/written").asInt()).isEqualTo(1);
        assertThat(secretary
                        .api()
                        .post("/api/staff/members/import/" + id + "/commit", "{}")
                        .status())
                .isIn(200, 400);
        assertThat(secretary.total()).isEqualTo(2);

        String unit = idOf("长江");
        assertThat(secretary.withdraw(id).text("state")).isEqualTo("WITHDRAWN");
        assertThat(secretary.withdraw(id).text("state")).isEqualTo("WITHDRAWN");
        assertThat(secretary.total()).isEqualTo(1);
        assertThat(factsOf(unit)).containsExactly("unit.admitted.v1:1", "unit.left.v1:2");
        assertThat(secretary
                        .api()
                        .header("Idempotency-Key", "late-" + id)
                        .post("/api/staff/members/import/" + id + "/commit", "{}")
                        .text("code"))
                .isEqualTo("import.withdrawn");
    }

    @Test
    void leavesOutARowThatCollidesMeanwhile() {
        String id = secretary.upload("名单.xlsx", Workbooks.roster(3, 2)).text("id");
        secretary.enter("抢先一步", Workbooks.code(200_001), "13800001111");
        JsonNode written = secretary.commit(id).json();
        assertThat(written.at("/committed/written").asInt()).isEqualTo(2);
        assertThat(written.at("/rows/1/state").asString()).isEqualTo("DUPLICATE");
        assertThat(written.at("/rows/1/duplicateOf").asString()).contains("抢先一步");
        assertThat(secretary.total()).isEqualTo(3);
    }

    @Test
    void keepsWhatWasChangedOrBilledSince() {
        String changed = secretary.importNow(Workbooks.roster(3, 3)).path("id").asString();
        String unit = idOf("3-1号");
        secretary
                .api()
                .put(
                        "/api/staff/members/" + unit,
                        Secretary.unit("改过名的公司", Workbooks.code(300_001), "13800001111", "会员"));
        Api.Answer refused = secretary.withdraw(changed);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("改过名的公司");
        assertThat(refused.json().path("unitNames")).hasSize(1);

        String billed = secretary.importNow(Workbooks.roster(2, 4)).path("id").asString();
        String owes = idOf("4-0号");
        tell("charge.raised.v1", owes, 2026, "01JDBB000000000000000CHRG1");
        assertThat(secretary.withdraw(billed).json().path("unitNames").path(0).asString())
                .isEqualTo("武汉第4-0号有限公司");
        assertThat(secretary.total()).isEqualTo(5);
    }

    @Test
    void takesThreeHundredUnitsAndReadsItsOwnExportWithoutChange() {
        JsonNode written = secretary.importNow(Workbooks.roster(300, 5));
        assertThat(written.at("/committed/written").asInt()).isEqualTo(300);
        JsonNode again = secretary
                .upload("导出.xlsx", secretary.download("/api/staff/members/export"))
                .json();
        assertThat(again.path("counts"))
                .isEqualTo(JSON.readTree("{\"total\":300,\"valid\":0,\"faulty\":0,\"duplicate\":300}"));
        JsonNode masked = secretary
                .upload("导出.xlsx", as("members:read").download("/api/staff/members/export"))
                .json();
        assertThat(masked.path("counts").path("faulty").asInt()).isEqualTo(300);
        assertThat(masked.at("/rows/0/problems/0/reason").asString()).contains("星号");
    }

    @Test
    void takesFiveThousandUnits() {
        long begin = System.nanoTime();
        JsonNode written = secretary.importNow(Workbooks.roster(5_000, 6));
        assertThat(written.at("/committed/written").asInt()).isEqualTo(5_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(90));
        assertThat(sql.queryForObject(
                        "SELECT COUNT(DISTINCT member_no) FROM unit WHERE tenant_id = ? AND member_no BETWEEN 1 AND 5000",
                        Integer.class,
                        chamber))
                .isEqualTo(5_000);
        assertThat(sql.queryForObject(
                        "SELECT COUNT(*) FROM outbox WHERE tenant_id = ? AND tag = 'unit.admitted.v1'",
                        Integer.class,
                        chamber))
                .isEqualTo(5_000);
    }

    @Test
    void aBadFileLeavesNothing() {
        Api.Answer locked = secretary.upload("名单.xlsx", Workbooks.locked(Workbooks.roster(3, 7)));
        assertThat(locked.status()).isEqualTo(400);
        assertThat(locked.text("detail")).isEqualTo("工作簿有密码保护，请去掉密码再上传。");
        assertThat(secretary.upload("名单.xlsx", Workbooks.bomb(150)).status()).isEqualTo(400);
        assertThat(secretary.upload("名单.xlsx", new byte[10 * 1024 * 1024 + 1]).status())
                .isIn(400, 413);
        assertThat(as("members:read").upload("名单.xlsx", Workbooks.roster(1, 7)).status())
                .isEqualTo(403);
        assertThat(sql.queryForObject("SELECT COUNT(*) FROM roster_import WHERE tenant_id = ?", Integer.class, chamber))
                .isZero();
    }

    @Test
    void anotherChambersImportIsMissing() {
        String id = secretary.upload("名单.xlsx", Workbooks.roster(3, 8)).text("id");
        openAnotherChamber();
        assertThat(secretary.commit(id).status()).isEqualTo(404);
        assertThat(secretary.withdraw(id).status()).isEqualTo(404);
        assertThat(secretary.api().get("/api/staff/members/import/" + id).status())
                .isEqualTo(404);
    }

    @Test
    void phonesLieEncryptedAndNameTheirPerson() {
        String unit = secretary.enter("长江光电", CODE, "13800001111").text("id");
        List<String> kept = sql.queryForList(
                "SELECT CONCAT(phone_cipher, phone_index) FROM representative WHERE tenant_id = ?",
                String.class,
                chamber);
        assertThat(kept).singleElement().satisfies(text -> assertThat(text).doesNotContain("13800001111"));
        Tenancy.run(new TenantId(chamber), () -> {
            assertThat(directory.claim(index.of("13800001111", "phone"), "01KPERSON0000000000000000A"))
                    .singleElement()
                    .satisfies(seat -> assertThat(seat.unitId()).isEqualTo(unit));
            assertThat(directory.unitsOf("01KPERSON0000000000000000A"))
                    .containsExactly(new UnitOfPerson(unit, "长江光电", CODE, "会员", "董事长", "ACTIVE", "0001", null));
            assertThat(directory.personsOf(unit)).containsExactly("01KPERSON0000000000000000A");
        });
        secretary.api().put("/api/staff/members/" + unit, Secretary.unit("长江光电", CODE, "13900002222", "会员"));
        Tenancy.run(new TenantId(chamber), () -> assertThat(directory.personsOf(unit))
                .isEmpty());
    }

    @Test
    void aSettledChargeStartsOnePeriodAndALaterOneNone() {
        String unit = secretary.enter("长江光电", CODE, "13800001111").text("id");
        tell("charge.settled.v1", unit, 2026, "01JDBB000000000000000CHRG1");
        tell("charge.settled.v1", unit, 2026, "01JDBB000000000000000CHRG2");
        assertThat(secretary.api().get("/api/staff/members/" + unit).text("paidUntil"))
                .isEqualTo("2026-12-31");
        tell("charge.settled.v1", unit, 2027, "01JDBB000000000000000CHRG3");
        assertThat(secretary.api().get("/api/staff/members/" + unit).text("paidUntil"))
                .isEqualTo("2027-12-31");
        assertThat(factsOf(unit))
                .containsExactly("unit.admitted.v1:1", "period.started.v1:2026", "period.started.v1:2027");
        assertThat(sql.queryForList(
                        "SELECT charge_id FROM membership_period WHERE unit_id = ? ORDER BY period_year",
                        String.class,
                        unit))
                .containsExactly("01JDBB000000000000000CHRG1", "01JDBB000000000000000CHRG3");
    }

    @Test
    void aReversedChargeEndsThePeriodItBeganAndNoOther() {
        String unit = secretary.enter("长江光电", CODE, "13800001111").text("id");
        tell("charge.settled.v1", unit, 2026, "01JDBB000000000000000CHRG1", 1);
        tell("charge.settled.v1", unit, 2027, "01JDBB000000000000000CHRG2", 1);
        tell("charge.reversed.v1", unit, 2026, "01JDBB000000000000000CHRG3", 2);
        assertThat(periodsOf(unit)).as("a charge that began nothing").containsExactly(2026, 2027);
        tell("charge.reversed.v1", unit, 2027, "01JDBB000000000000000CHRG2", 2);
        tell("charge.reversed.v1", unit, 2027, "01JDBB000000000000000CHRG2", 2);
        assertThat(periodsOf(unit)).containsExactly(2026);
        assertThat(secretary.api().get("/api/staff/members/" + unit).text("paidUntil"))
                .isEqualTo("2026-12-31");
        assertThat(factsOf(unit))
                .containsExactly(
                        "unit.admitted.v1:1",
                        "period.started.v1:2026",
                        "period.started.v1:2027",
                        "period.ended.v1:2027");
    }

    @Test
    void aReversalThatComesBeforeItsSettlingLetsNoPeriodBegin() {
        String unit = secretary.enter("长江光电", CODE, "13800001111").text("id");
        tell("charge.reversed.v1", unit, 2026, "01JDBB000000000000000CHRG1", 2);
        tell("charge.settled.v1", unit, 2026, "01JDBB000000000000000CHRG1", 1);
        assertThat(periodsOf(unit)).isEmpty();
    }

    @Test
    void aChargeThatWasOpenAgainBeginsItsPeriodAnewWhenItIsSettledAgain() {
        String unit = secretary.enter("长江光电", CODE, "13800001111").text("id");
        tell("charge.settled.v1", unit, 2026, "01JDBB000000000000000CHRG1", 1);
        tell("charge.reopened.v1", unit, 2026, "01JDBB000000000000000CHRG1", 2);
        assertThat(periodsOf(unit)).isEmpty();
        tell("charge.settled.v1", unit, 2026, "01JDBB000000000000000CHRG1", 3);
        assertThat(periodsOf(unit)).containsExactly(2026);
        tell("charge.reopened.v1", unit, 2026, "01JDBB000000000000000CHRG1", 2);
        assertThat(periodsOf(unit)).as("an old word heard again").containsExactly(2026);
    }

    private List<Integer> periodsOf(String unit) {
        return sql.queryForList(
                "SELECT period_year FROM membership_period WHERE unit_id = ? ORDER BY period_year",
                Integer.class,
                unit);
    }

    @Test
    void adoptsAStandardOnlyByTheRules() {
        String good = resolve(81, 60, "SECRET_BALLOT");
        String poor = resolve(80, 80, "SHOW_OF_HANDS");
        Api.Answer refused = adopt(poor, 2026, "{\"tier\":\"会员\",\"amount\":{\"fen\":200000}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("dues-standard.refused");
        assertThat(refused.json().path("broken").valueStream().map(rule -> rule.path("rule")
                        .asString()))
                .containsExactly("到会人数不足三分之二", "须无记名投票");

        Api.Answer adopted = adopt(
                good,
                2026,
                "{\"tier\":\"会员\",\"amount\":{\"fen\":200000}},{\"tier\":\"会长\",\"amount\":{\"fen\":3000000}}");
        assertThat(adopted.status()).isEqualTo(201);
        assertThat(adopted.text("state")).isEqualTo("ADOPTED");
        assertThat(adopted.json().at("/tiers/1/amount/fen").asLong()).isEqualTo(3_000_000);
        assertThat(adopt(good, 2026, "{\"tier\":\"会员\",\"amount\":{\"fen\":1}}").text("standardId"))
                .isEqualTo(adopted.text("id"));
        assertThat(adopt(good, 2027, "{\"tier\":\"会员\",\"amount\":{\"fen\":300000}}")
                        .status())
                .isEqualTo(201);
        assertThat(secretary
                        .api()
                        .get("/api/staff/dues/standards")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("effectiveFrom").asInt()))
                .containsExactly(2027, 2026);
        assertThat(factsOf(adopted.text("id"))).containsExactly("dues-standard.adopted.v1:1");
        assertThat(factsOf(good)).containsExactly("meeting.held.v1:1");
        assertThat(secretary.api().get("/api/staff/council/resolutions").json().at("/items/0/brokenRules"))
                .hasSize(2);
        openAnotherChamber();
        assertThat(adopt(good, 2028, "{\"tier\":\"会员\",\"amount\":{\"fen\":300000}}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesNumbersThatContradictEachOther() {
        Api.Answer answer = secretary.api().post("/api/staff/council/resolutions", meeting(122, 100, "SECRET_BALLOT"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/fieldProblems/0/field").asString()).isEqualTo("presentCount");
        assertThat(secretary.api().post("/api/staff/council/resolutions", "{}").status())
                .isEqualTo(400);
    }

    private String resolve(int present, int inFavour, String form) {
        Api.Answer answer = secretary.api().post("/api/staff/council/resolutions", meeting(present, inFavour, form));
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("id");
    }

    private static String meeting(int present, int inFavour, String form) {
        return """
                {"meetingName":"第三届第二次会员大会","meetingKind":"GENERAL_MEETING","heldOn":"2026-01-10","subject":"会费标准",
                 "dueCount":121,"presentCount":%d,"inFavour":%d,"against":0,"abstained":0,"voteForm":"%s","minutesNo":"2026-02"}
                """.formatted(present, inFavour, form);
    }

    private Api.Answer adopt(String resolution, int year, String tiers) {
        return secretary.api().post("/api/staff/dues/standards", """
                        {"resolutionId":"%s","name":"%d年会费标准","effectiveFrom":%d,"tiers":[%s]}
                        """.formatted(resolution, year, year, tiers));
    }

    private List<String> names(String question) {
        Api.Answer answer = secretary.find(question);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .map(each -> each.path("name").asString())
                .toList();
    }

    private String idOf(String query) {
        return secretary.find("query=" + query).json().at("/items/0/id").asString();
    }

    /** What payment-service would tell, heard as the chassis hands it on. */
    private void tell(String type, String unit, int year, String charge) {
        tell(type, unit, year, charge, 1);
    }

    private void tell(String type, String unit, int year, String charge, long version) {
        handlers.stream()
                .filter(handler -> handler.type().equals(type))
                .forEach(handler -> hand(handler, version, """
                        {"chargeId":"%s","unitId":"%s","year":%d,"reason":"退会"}""".formatted(charge, unit, year)));
    }

    private <T> void hand(FactHandler<T> handler, long version, String data) {
        TenantId tenant = new TenantId(chamber);
        Envelope envelope =
                new Envelope("01KASZ5Q3TFACT000000000001", handler.type(), tenant, Instant.EPOCH, "", version, null);
        Tenancy.run(
                tenant,
                () -> transaction.executeWithoutResult(status ->
                        handler.handle(Objects.requireNonNull(JSON.readValue(data, handler.payload())), envelope)));
    }

    private List<String> factsOf(String key) {
        return sql.queryForList(
                "SELECT CONCAT(tag, ':', agg_version) FROM outbox WHERE agg_key = ? ORDER BY id", String.class, key);
    }
}
