package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A month's way from its first comparison over its closing to its being opened again by two. */
class MonthCloseTest extends MonthHouse {
    private static final String MONTHS = "/api/staff/reconciliation/months";

    @Autowired
    private BusinessTime time;

    private Story story;
    private YearMonth month;
    private LocalDate day;
    private String inCash;
    private String open;
    private JsonNode paying;

    @BeforeEach
    void aMonthWithMoneyPasses() {
        JsonNode channels = SANDBOX.openChamber("close-" + System.nanoTime());
        story = Story.in(world(), facts, channels);
        story.standard(2026);
        day = time.today();
        month = YearMonth.from(day);
        Member member = story.member(channels, story.unit("甲", "会员"));
        story.unit("乙", "会员");
        story.unit("丙", "理事");
        assertThat(story.run(2026).status()).isEqualTo(201);
        String byWeChat = chargeOf("甲");
        inCash = chargeOf("乙");
        open = chargeOf("丙");
        paying = story.pay(member, byWeChat).json();
        SANDBOX.pay(member.userId(), paying.path("callUp"), true);
        await().until(() ->
                story.look(member, byWeChat).path("state").asString().equals("SETTLED"));
        assertThat(cash(inCash, "2000", day).status()).isEqualTo(200);
        later(Duration.between(
                time.now(),
                month.plusMonths(1)
                        .atDay(2)
                        .atTime(LocalTime.of(11, 0))
                        .atZone(BusinessTime.ZONE)
                        .toInstant()));
    }

    @Test
    void closesAtZeroAndIsLockedUntilTwoOpenIt() throws IOException {
        assertThat(one().path("canClose").asBoolean()).isFalse();
        assertThat(one().path("whyNot").asString()).contains("微信账单没有取到");

        JsonNode compared = post("/compare").json();
        assertThat(compared.path("row").path("open").asInt())
                .as(compared.toString())
                .isZero();
        assertThat(compared.path("canClose").asBoolean())
                .as(compared.toString())
                .isTrue();
        JsonNode row = dayOf(compared, day);
        assertThat(row.path("wechat").path("fen").asLong()).isEqualTo(200_000);
        assertThat(row.path("wechatBilled").path("fen").asLong()).isEqualTo(200_000);
        assertThat(row.path("fee").path("fen").asLong()).isEqualTo(1_200);
        assertThat(row.path("office").path("fen").asLong()).isEqualTo(200_000);
        assertThat(row.path("receipts").asInt()).isEqualTo(2);
        assertThat(row.path("receiptsAmount").path("fen").asLong()).isEqualTo(400_000);

        JsonNode closed = post("/close").json();
        assertThat(closed.path("row").path("state").asString())
                .as(closed.toString())
                .isEqualTo("CLOSED");
        assertThat(story.told("month.closed.v1")).isEqualTo(1);
        assertThat(post("/close").code()).isEqualTo("month.closed");
        assertThat(post("/compare").code()).isEqualTo("month.closed");
        refusesEveryEdit();
        assertTotalsOfTheExport(closed.path("totals"));

        assertThat(reopen("account", "", "{\"reason\":\"漏记一笔\"}")
                        .json()
                        .path("row")
                        .path("state")
                        .asString())
                .isEqualTo("REOPEN_ASKED");
        assertThat(reopen("account", "/confirm", "{}").code()).isEqualTo("month.own-reopening");
        refusesEveryEdit();
        JsonNode reopened = reopen("second", "/confirm", "{}").json();
        assertThat(reopened.path("row").path("state").asString()).isEqualTo("OPEN");
        assertThat(reopened.path("events").path(0).path("note").asString()).isEqualTo("漏记一笔");
        assertThat(reopened.path("events").size()).isEqualTo(3);
        assertThat(cash(open, "5000", day).status()).isEqualTo(200);
        assertThat(post("/close").json().path("row").path("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void keepsItsOrderAndWaitsForItsEnd() {
        YearMonth now = YearMonth.from(time.today());
        assertThat(story.post(clerk(), MONTHS + "/" + now + "/close", "{}").code())
                .isEqualTo("month.not-over");
        assertThat(story.get(clerk(), MONTHS + "/" + now.plusMonths(1)).code()).isEqualTo("month.future");
        assertThat(reopen("account", "", "{\"reason\":\"看看\"}").code()).isEqualTo("month.not-closed");
        JsonNode months = story.get(clerk(), MONTHS).json();
        assertThat(months.size()).isEqualTo(2);
        assertThat(months.path(1).path("month").asString()).isEqualTo(month.toString());
    }

    @Test
    void keepsAnExplanationAsLongAsTheSumsAreTheSame() {
        differ(100);
        post("/compare");
        JsonNode difference = differences("").path(0);
        assertThat(difference.path("cause").asString())
                .as(difference.toString())
                .isEqualTo("AMOUNT_DIFFERS");
        assertThat(difference.path("theirs").path("fen").asLong()
                        - difference.path("ours").path("fen").asLong())
                .isEqualTo(100);
        assertThat(post("/close").code()).isEqualTo("month.not-at-zero");
        String id = difference.path("id").asString();
        explain(id, "微信已确认是账单错误");
        post("/compare");
        assertThat(differences("").path(0).path("state").asString()).isEqualTo("EXPLAINED");
        assertThat(story.delete(clerk(), "/api/staff/reconciliation/differences/" + id + "/explain")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        explain(id, "微信已确认是账单错误");
        differ(300);
        story.post(clerk(), MONTHS + "/" + month + "/days/" + day + "/bill", "{}");
        assertThat(differences("?cause=AMOUNT_DIFFERS").path(0).path("state").asString())
                .as("another sum needs another reason")
                .isEqualTo("OPEN");
    }

    @Test
    void isOnlyForThoseWhoMay() {
        assertThat(story.get(story.token("dues:read"), MONTHS).status()).isEqualTo(403);
        assertThat(story.post(story.token("reconciliation:read"), MONTHS + "/" + month + "/close", "{}")
                        .status())
                .isEqualTo(403);
    }

    private void refusesEveryEdit() {
        String entry = facts.texts("SELECT id FROM offline_entry WHERE charge_id = ?", inCash)
                .getFirst();
        String receipt = facts.texts("SELECT id FROM receipt WHERE charge_id = ?", inCash)
                .getFirst();
        String before = story.checksum();
        assertThat(cash(open, "5000", day).code()).isEqualTo("month.closed");
        assertThat(story.post(
                                desk(),
                                "/api/staff/charges/" + inCash + "/offline/" + entry + "/undo",
                                "{\"reason\":\"记错了\"}")
                        .code())
                .isEqualTo("month.closed");
        assertThat(story.post(desk(), "/api/staff/receipts/" + receipt + "/void", "{\"reason\":\"写错了\"}")
                        .code())
                .isEqualTo("month.closed");
        assertThat(story.post(clerk(), MONTHS + "/" + month + "/days/" + day + "/bill", "{}")
                        .code())
                .isEqualTo("month.closed");
        assertThat(story.checksum()).isEqualTo(before);
    }

    private void assertTotalsOfTheExport(JsonNode totals) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(export()))) {
            XSSFSheet vouchers = book.getSheet("凭证");
            assertThat(vouchers.getLastRowNum()).isEqualTo(totals.path("lines").asInt());
            double sum = 0;
            for (int row = 1; row <= vouchers.getLastRowNum(); row++) {
                sum += vouchers.getRow(row).getCell(5).getNumericCellValue();
            }
            double noted = book.getSheet("控制合计").getRow(2).getCell(0).getNumericCellValue();
            assertThat(Math.round(sum * 100)).isEqualTo(Math.round(noted * 100));
            assertThat(totals.path("debit").path("fen").asLong()).isEqualTo(Math.round(noted * 100));
            assertThat(totals.path("credit")).isEqualTo(totals.path("debit"));
        }
    }

    private byte[] export() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(story.url(MONTHS + "/" + month + "/export")))
                .header("Authorization", "Bearer " + clerk())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void differ(int fen) {
        SANDBOX.control(
                "/control/bill-differences",
                "{\"mchid\":\"%s\",\"bill\":\"TRADE\",\"kind\":\"AMOUNT\",\"orderNo\":\"%s\",\"fen\":%d}"
                        .formatted(mchid(), paying.path("orderNo").asString(), fen));
    }

    private String mchid() {
        return facts.texts("SELECT mchid FROM pay_order WHERE tenant_id = ?", story.chamber)
                .getFirst();
    }

    private JsonNode one() {
        return story.get(clerk(), MONTHS + "/" + month).json();
    }

    private static JsonNode dayOf(JsonNode sheet, LocalDate day) {
        return sheet.path("days").path(day.getDayOfMonth() - 1);
    }

    private JsonNode differences(String query) {
        return story.get(clerk(), MONTHS + "/" + month + "/differences" + query)
                .json()
                .path("items");
    }

    private void explain(String id, String note) {
        Answer answer = story.post(
                clerk(), "/api/staff/reconciliation/differences/" + id + "/explain", "{\"note\":\"" + note + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Answer post(String deed) {
        return story.post(clerk(), MONTHS + "/" + month + deed, "{}");
    }

    private Answer reopen(String who, String deed, String body) {
        return story.post(story.tokenOf(who, "reconciliation:write"), MONTHS + "/" + month + "/reopen" + deed, body);
    }

    private Answer cash(String charge, String yuan, LocalDate on) {
        return story.post(
                desk(),
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"amount\":{\"fen\":%s00},\"receivedOn\":\"%s\",\"reference\":\"收据1\"}"
                        .formatted(yuan, on));
    }

    private String chargeOf(String unit) {
        return facts.texts("SELECT id FROM charge WHERE tenant_id = ? AND unit_id = ?", story.chamber, story.id(unit))
                .getFirst();
    }

    private String clerk() {
        return story.token("reconciliation:read", "reconciliation:write");
    }

    private String desk() {
        return story.token("dues:write", "dues:read", "payments:write", "payments:read", "receipts:write");
    }
}
