package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Staff bills a year, looks at the charges and takes money in the office. */
class BillingTest extends PaymentHouse {
    private Story story;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
    }

    @Test
    void showsBeforehandWhoWillBeChargedAndWhoNot() {
        story.unit("甲", "会员");
        story.unit("乙", "理事");
        story.unit("丙", "监事");
        story.unit("丁", "荣誉");
        story.left(story.unit("戊", "会员"), "2026-02-01");
        story.standard(2026);
        JsonNode preview = preview(2026).json();
        assertThat(preview.path("units").asInt()).isEqualTo(5);
        assertThat(preview.path("toCharge").asInt()).isEqualTo(2);
        assertThat(preview.path("total").path("fen").asLong()).isEqualTo(700_000);
        assertThat(preview.path("lines")).hasSize(2);
        assertThat(preview.path("exceptions")).hasSize(3);
        assertThat(story.rows("charge")).isZero();
    }

    @Test
    void chargesEachUnitOnceAndASecondRunCreatesNone() {
        story.unit("甲", "会员");
        story.unit("乙", "理事");
        story.unit("丙", "监事");
        story.standard(2026);
        Answer first = story.run(2026);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("raised").asInt()).isEqualTo(2);
        assertThat(first.json().path("total").path("fen").asLong()).isEqualTo(700_000);
        assertThat(first.json().path("exceptions").path(0).path("reason").asString())
                .isEqualTo("会费标准《会费标准》没有规定“监事”的金额。");

        JsonNode second = story.run(2026).json();
        assertThat(second.path("raised").asInt()).isZero();
        assertThat(second.path("alreadyCharged").asInt()).isEqualTo(2);
        assertThat(story.rows("charge")).isEqualTo(2);
        assertThat(story.told("charge.raised.v1")).isEqualTo(2);
        JsonNode runs =
                story.get(story.token("dues:read"), "/api/staff/dues/runs").json();
        assertThat(runs.path("items")).hasSize(2);
        assertThat(runs.path("items").path(1).path("exceptions")).hasSize(1);
    }

    @Test
    void billsAPastYearByTheStandardOfThatYear() {
        story.unit("甲", "会员");
        story.standard(2025);
        JsonNode run = story.run(2025).json();
        assertThat(run.path("raised").asInt()).isEqualTo(1);
        JsonNode charge = charges("?year=2025").path("items").path(0);
        assertThat(charge.path("subject").asString()).isEqualTo("2025年度会费");
        assertThat(charge.path("dueOn").asString()).isGreaterThan("2026");
    }

    @Test
    void refusesAYearWithoutAStandard() {
        story.unit("甲", "会员");
        story.standard(2026);
        Answer answer = story.run(2025);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("dues-standard.missing");
        assertThat(answer.detail()).startsWith("2025年度还没有生效的会费标准");
        assertThat(story.run(1999).status()).isEqualTo(400);
    }

    @Test
    void billsManyUnitsInBatches() {
        IntStream.range(0, 1_100).forEach(i -> story.unit("u" + i, "会员"));
        story.standard(2026);
        assertThat(story.run(2026).json().path("raised").asInt()).isEqualTo(1_100);
        assertThat(story.rows("charge")).isEqualTo(1_100);
        assertThat(story.told("charge.raised.v1")).isEqualTo(1_100);
    }

    @Test
    void pagesAndSumsTheCharges() {
        IntStream.range(0, 5).forEach(i -> story.unit("单位" + i, "会员"));
        story.standard(2026);
        story.run(2026);
        JsonNode first = charges("?year=2026&limit=2");
        assertThat(first.path("items")).hasSize(2);
        assertThat(first.path("totals").path("count").asInt()).isEqualTo(5);
        assertThat(first.path("totals").path("amount").path("fen").asLong()).isEqualTo(1_000_000);
        JsonNode rest = charges(
                "?year=2026&limit=200&cursor=" + first.path("nextCursor").asString());
        assertThat(rest.path("items")).hasSize(3);
        assertThat(rest.path("nextCursor").isNull()).isTrue();
        assertThat(charges("?query=" + encoded("单位3")).path("items")).hasSize(1);
        assertThat(charges("?state=SETTLED").path("items")).isEmpty();
    }

    @Test
    void takesMoneyInTheOfficeOnce() {
        String charge = oneCharge();
        String body = "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"收据12\"}";
        Answer settled = offline(charge, body);
        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        assertThat(settled.json().path("state").asString()).isEqualTo("SETTLED");
        assertThat(settled.json().path("settledAt").asString()).isEqualTo("2026-03-01T16:00:00Z");
        assertThat(settled.json().path("receiptNo").asString()).endsWith("-000001");
        Answer again = offline(charge, body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("charge.already-settled");
        assertThat(story.rows("receipt")).isEqualTo(1);
        assertThat(charges("").path("totals").path("settledCount").asInt()).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithAnOfficePayment() {
        String charge = oneCharge();
        assertThat(offline(charge, "{\"method\":\"CASH\",\"receivedOn\":\"2099-01-01\"}")
                        .code())
                .isEqualTo("charge.received-in-future");
        assertThat(offline(charge, "{\"method\":\"TRANSFER\",\"receivedOn\":\"2026-03-02\"}")
                        .code())
                .isEqualTo("charge.reference");
        assertThat(offline(charge, "{\"method\":\"WECHAT\",\"receivedOn\":\"2026-03-02\"}")
                        .code())
                .isEqualTo("charge.offline-method");
        assertThat(offline(charge, "{\"method\":\"CASH\"}").status()).isEqualTo(400);
        assertThat(offline(charge, "[1]").status()).isEqualTo(400);
        assertThat(story.rows("receipt")).isZero();
    }

    @Test
    void answersTheSameThingTwiceForTheSameKey() {
        story.unit("甲", "会员");
        story.standard(2026);
        Answer first = keyedRun();
        Answer again = keyedRun();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(story.rows("dues_run")).isEqualTo(1);
    }

    @Test
    void admitsOnlyThosePermitted() {
        String charge = oneCharge();
        String reader = story.token("dues:read");
        assertThat(story.post(reader, "/api/staff/dues/runs", "{\"year\":2026}").status())
                .isEqualTo(403);
        assertThat(story.post(reader, "/api/staff/charges/" + charge + "/offline", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(story.get(reader, "/api/staff/payments").status()).isEqualTo(403);
        assertThat(story.get(reader, "/api/member/charges").status()).isEqualTo(403);
        assertThat(Http.get("http://127.0.0.1:" + PORT + "/api/staff/charges", null)
                        .status())
                .isEqualTo(401);
    }

    private String oneCharge() {
        story.unit("甲", "会员");
        story.standard(2026);
        story.run(2026);
        return charges("").path("items").path(0).path("id").asString();
    }

    private Answer keyedRun() {
        return Http.post(
                "http://127.0.0.1:" + PORT + "/api/staff/dues/runs",
                story.token("dues:write"),
                "{\"year\":2026}",
                "Idempotency-Key",
                "run-2026");
    }

    private Answer preview(int year) {
        return story.post(story.token("dues:write"), "/api/staff/dues/runs/preview", "{\"year\":" + year + "}");
    }

    private JsonNode charges(String query) {
        return story.get(story.token("dues:read"), "/api/staff/charges" + query).json();
    }

    private Answer offline(String charge, String body) {
        return story.post(story.token("payments:write"), "/api/staff/charges/" + charge + "/offline", body);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
