package io.huishu.member.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.OwnTokens;
import io.huishu.member.intake.Secretary;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Standards of old and new, late joiners, and memberships that may end: as the secretariat and the facts see them. */
class DuesCouncilApiTest extends IdentityHouse {
    private static final AtomicLong CHAMBERS = new AtomicLong(70_000);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ONE_TIER = "{\"tier\":\"会员\",\"amount\":{\"fen\":200000}}";

    @Autowired
    private OwnTokens tokens;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<FactHandler<?>> handlers;

    private long chamber;
    private Secretary secretary;

    @BeforeEach
    void openAnotherChamber() {
        chamber = CHAMBERS.incrementAndGet();
        secretary = new Secretary(
                "http://127.0.0.1:" + port(),
                tokens.staff(chamber, "sg", "members:read", "members:write", "council:read", "council:write"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GENERAL_MEETING|80|60|SECRET_BALLOT|1|到会人数不足三分之二|民发〔2014〕166号",
                "GENERAL_MEETING|120|60|SECRET_BALLOT|1|同意票未过到会人数半数|民发〔2014〕166号",
                "GENERAL_MEETING|120|116|SHOW_OF_HANDS|1|须无记名投票|民发〔2014〕166号",
                "COUNCIL|120|116|SECRET_BALLOT|1|须由会员（代表）大会通过|民发〔2014〕166号",
                "GENERAL_MEETING|120|116|SECRET_BALLOT|5|会费档次不超过四档|社会组织众扶平台 2024 年 6 月 27 日会费问答"
            })
    void refusesABadStandardByTheRulesNameAndSource(
            String kind, int present, int inFavour, String form, int tiers, String rule, String source) {
        JsonNode broken = adopt(resolve(kind, present, inFavour, form), tiers(tiers), "")
                .json()
                .path("broken");
        assertThat(broken.path(0).path("rule").asString()).isEqualTo(rule);
        assertThat(broken.path(0).path("source").asString()).isEqualTo(source);
        assertThat(broken.path(0).path("remedy").asString()).isNotBlank();
    }

    private static String tiers(int count) {
        StringBuilder tiers = new StringBuilder(ONE_TIER);
        for (int i = 1; i < count; i++) {
            tiers.append(",{\"tier\":\"第").append(i).append("档\",\"amount\":{\"fen\":100000}}");
        }
        return tiers.toString();
    }

    @Test
    void aStandardCarriesWhatTheResolutionSaysOfLateJoiners() {
        String good = resolve("GENERAL_MEETING", 120, 116, "SECRET_BALLOT");
        assertThat(adopt(good, ONE_TIER, ",\"lateJoiners\":\"JOIN_LATE_COVERS_NEXT_YEAR\"")
                        .text("code"))
                .isEqualTo("dues-standard.late-month");
        Api.Answer adopted =
                adopt(good, ONE_TIER, ",\"lateJoiners\":\"JOIN_LATE_COVERS_NEXT_YEAR\",\"lateFromMonth\":10");
        assertThat(adopted.status()).as(adopted.body()).isEqualTo(201);
        assertThat(adopted.text("lateJoiners")).isEqualTo("JOIN_LATE_COVERS_NEXT_YEAR");
        JsonNode told = told("dues-standard.adopted.v1");
        assertThat(told.path("lateJoiners").asString()).isEqualTo("JOIN_LATE_COVERS_NEXT_YEAR");
        assertThat(told.path("lateFromMonth").asInt()).isEqualTo(10);
    }

    @Test
    void aStandardThatSaysNothingOfLateJoinersMeansAFullYear() {
        Api.Answer adopted = adopt(resolve("GENERAL_MEETING", 120, 116, "SECRET_BALLOT"), ONE_TIER, "");
        assertThat(adopted.text("lateJoiners")).isEqualTo("FULL_YEAR");
        assertThat(told("dues-standard.adopted.v1").path("lateFromMonth").isNull())
                .isTrue();
    }

    /** Eight price lines and a show of hands, as one association reported. */
    @Test
    void documentsAnOldStandardWithTheRulesItBreaks() {
        String raised = resolve("GENERAL_MEETING", 100, 100, "SHOW_OF_HANDS");
        Api.Answer old = document(raised, 2019, 2025, tiers(8) + "," + ONE_TIER);
        assertThat(old.status()).as(old.body()).isEqualTo(201);
        assertThat(old.json().path("prices")).hasSize(9);
        assertThat(old.json().path("broken").valueStream().map(each -> each.path("rule")
                        .asString()))
                .containsExactly("须无记名投票", "会费档次不超过四档", "同一档次只能有一个固定金额");
        assertThat(told("dues-standard.documented.v1").path("broken")).hasSize(3);
        assertThat(sql.queryForObject(
                        "SELECT COUNT(*) FROM outbox WHERE tenant_id = ? AND tag = 'dues-standard.adopted.v1'",
                        Integer.class,
                        chamber))
                .isZero();
        assertThat(secretary
                        .api()
                        .get("/api/staff/dues/standards/historic")
                        .json()
                        .at("/items/0/broken/0/remedy")
                        .asString())
                .contains("无记名投票");
    }

    @Test
    void documentsAnOldStandardWithoutAnyResolution() {
        assertThat(document(null, 2019, 2025, ONE_TIER)
                        .json()
                        .at("/broken/0/reason")
                        .asString())
                .isEqualTo("找不到通过它的会议决议");
    }

    @Test
    void aStandardThatKeepsTheRulesIsNotHistoricAndNoneIsForYearsToCome() {
        String good = resolve("GENERAL_MEETING", 120, 116, "SECRET_BALLOT");
        assertThat(document(good, 2019, 2025, ONE_TIER).text("code")).isEqualTo("dues-standard.conforms");
        assertThat(document(null, 2019, 2090, ONE_TIER).text("code")).isEqualTo("dues-standard.past-years");
        assertThat(document(null, 2025, 2019, ONE_TIER).text("code")).isEqualTo("dues-standard.past-years");
    }

    @Test
    void aLateJoinersDuesReachToTheEndOfTheNextYear() {
        String unit = secretary.enter("长江光电", "", "13800001111").text("id");
        tell("charge.settled.v1", """
                {"chargeId":"01JDBB000000000000000CHRG1","unitId":"%s","year":2026,"coversThrough":2027}""".formatted(unit));
        assertThat(paidUntil(unit)).isEqualTo("2027-12-31");
    }

    @Test
    void waivedDuesKeepAUnitAsPaidOnesDo() {
        String unit = secretary.enter("长江光电", "", "13800001111").text("id");
        tell(
                "charge.waived.v1",
                "{\"chargeId\":\"01JDBB000000000000000CHRG1\",\"unitId\":\"%s\",\"year\":2026}".formatted(unit));
        assertThat(paidUntil(unit)).isEqualTo("2026-12-31");
    }

    /** The pain of every known system: an active member turns expired because a renewal is not paid. */
    @Test
    void aNewUnpaidChargeNeverTouchesARunningPeriod() {
        String unit = secretary.enter("长江光电", "", "13800001111").text("id");
        tell(
                "charge.settled.v1",
                "{\"chargeId\":\"01JDBB000000000000000CHRG1\",\"unitId\":\"%s\",\"year\":2026}".formatted(unit));
        String before = periods(unit);
        tell(
                "charge.raised.v1",
                "{\"chargeId\":\"01JDBB000000000000000CHRG2\",\"unitId\":\"%s\",\"year\":2027}".formatted(unit));
        tell(
                "charge.raised.v1",
                "{\"chargeId\":\"01JDBB000000000000000CHRG3\",\"unitId\":\"%s\",\"year\":2026}".formatted(unit));
        tell("charge.lapsed.v1", lapsed(unit));
        assertThat(periods(unit)).isEqualTo(before);
        assertThat(paidUntil(unit)).isEqualTo("2026-12-31");
        assertThat(state(unit)).isEqualTo("ACTIVE");
    }

    @Test
    void aLapseIsATaskUntilAPersonEndsTheMembership() {
        String unit = secretary.enter("长江光电", "", "13800001111").text("id");
        tell("charge.lapsed.v1", lapsed(unit));
        tell("charge.lapsed.v1", lapsed(unit));
        JsonNode task = lapses("OPEN").path(0);
        assertThat(lapses("OPEN")).hasSize(1);
        assertThat(task.path("unpaidYears").asString()).isEqualTo("2024、2025");
        assertThat(task.path("article").asString()).isEqualTo("第十二条");
        assertThat(state(unit)).isEqualTo("ACTIVE");
        String one = "/api/staff/members/lapses/" + task.path("id").asString();
        assertThat(secretary.api().post(one + "/end", "{\"note\":\"\"}").status())
                .isEqualTo(400);

        Api.Answer ended = secretary.api().post(one + "/end", "{\"note\":\"第三届第五次理事会\"}");
        assertThat(ended.text("state")).isEqualTo("ENDED");
        assertThat(state(unit)).isEqualTo("LEFT");
        assertThat(told("period.lapsed.v1").path("article").asString()).isEqualTo("第十二条");
        assertThat(told("unit.left.v1").path("reason").asString()).isEqualTo("2024、2025年度会费未缴，按章程第十二条终止会籍");
        assertThat(secretary.api().post(one + "/keep", "{\"note\":\"再看\"}").text("code"))
                .isEqualTo("lapse.decided");
    }

    @Test
    void aLapseMayBeTurnedDownAndGoesAwayWhenTheUnitPays() {
        String kept = secretary.enter("长江光电", "", "13800001111").text("id");
        tell("charge.lapsed.v1", lapsed(kept));
        String id = lapses("OPEN").at("/0/id").asString();
        assertThat(secretary
                        .api()
                        .post("/api/staff/members/lapses/" + id + "/keep", "{\"note\":\"已联系，下月缴清\"}")
                        .text("state"))
                .isEqualTo("KEPT");
        assertThat(state(kept)).isEqualTo("ACTIVE");

        String paying = secretary.enter("汉江光电", "", "13800002222").text("id");
        tell("charge.lapsed.v1", lapsed(paying).replace("01JDBB000000000000000LAPS1", "01JDBB000000000000000LAPS2"));
        tell(
                "charge.settled.v1",
                "{\"chargeId\":\"01JDBB000000000000000CHRG1\",\"unitId\":\"%s\",\"year\":2025}".formatted(paying));
        assertThat(lapses("OPEN")).isEmpty();
        assertThat(lapses("PAID")).hasSize(1);
    }

    private static String lapsed(String unit) {
        return """
                {"lapseId":"01JDBB000000000000000LAPS1","unitId":"%s","years":[2024,2025],"article":"第十二条",
                 "rule":"连续两年不缴纳会费的，视为自动退会","confirmedBy":"王会计","confirmedOn":"2026-11-23"}""".formatted(unit);
    }

    private JsonNode lapses(String state) {
        return secretary
                .api()
                .get("/api/staff/members/lapses?state=" + state)
                .json()
                .path("items");
    }

    private String paidUntil(String unit) {
        return secretary.api().get("/api/staff/members/" + unit).text("paidUntil");
    }

    private String state(String unit) {
        return secretary.api().get("/api/staff/members/" + unit).text("state");
    }

    private String periods(String unit) {
        return String.valueOf(sql.queryForList("SELECT * FROM membership_period WHERE unit_id = ? ORDER BY id", unit));
    }

    private JsonNode told(String type) {
        return JSON.readTree(sql.queryForObject(
                "SELECT payload FROM outbox WHERE tenant_id = ? AND tag = ? ORDER BY id DESC LIMIT 1",
                String.class,
                chamber,
                type));
    }

    private String resolve(String kind, int present, int inFavour, String form) {
        return secretary
                .api()
                .post("/api/staff/council/resolutions", """
                        {"meetingName":"第三届第二次会员大会","meetingKind":"%s","heldOn":"2026-01-10","subject":"会费标准",
                         "dueCount":121,"presentCount":%d,"inFavour":%d,"against":0,"abstained":0,"voteForm":"%s"}
                        """.formatted(kind, present, inFavour, form))
                .text("id");
    }

    private Api.Answer adopt(String resolution, String tiers, String more) {
        return secretary.api().post("/api/staff/dues/standards", """
                        {"resolutionId":"%s","name":"会费标准","effectiveFrom":2026,"tiers":[%s]%s}
                        """.formatted(resolution, tiers, more));
    }

    private Api.Answer document(@Nullable String resolution, int first, int last, String prices) {
        return secretary.api().post("/api/staff/dues/standards/historic", """
                        {"resolutionId":%s,"name":"旧会费标准","firstYear":%d,"lastYear":%d,"prices":[%s]}
                        """.formatted(
                        resolution == null ? "null" : "\"" + resolution + "\"", first, last, prices));
    }

    /** What payment-service would tell, heard as the chassis hands it on. */
    private void tell(String type, String data) {
        handlers.stream().filter(handler -> handler.type().equals(type)).forEach(handler -> hand(handler, data));
    }

    private <T> void hand(FactHandler<T> handler, String data) {
        TenantId tenant = new TenantId(chamber);
        Envelope envelope =
                new Envelope("01KASZ5Q3TFACT000000000001", handler.type(), tenant, Instant.EPOCH, "", 1, null);
        Tenancy.run(
                tenant,
                () -> transaction.executeWithoutResult(
                        _ -> handler.handle(JSON.readValue(data, handler.payload()), envelope)));
    }
}
