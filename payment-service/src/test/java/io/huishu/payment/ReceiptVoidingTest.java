package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.receipt.AskHandOver;
import io.huishu.payment.receipt.IssueReceipt;
import io.huishu.payment.receipt.OpenMonth;
import io.huishu.payment.receipt.ReceiptBasis;
import io.huishu.payment.receipt.Receipts;
import io.huishu.payment.receipt.ReissueReceipt;
import io.huishu.payment.receipt.SettledCharges;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Receipts that are voided, issued again and written off, through the doors. */
class ReceiptVoidingTest extends PaymentHouse {
    @Autowired
    private Books books;

    @Autowired
    private BusinessTime time;

    @Autowired
    private ReissueReceipt reissueReceipt;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Receipts receipts;

    @Autowired
    private IssueReceipt issueReceipt;

    @Autowired
    private OpenMonth openMonth;

    @Autowired
    private Ids ids;

    @Autowired
    private AskHandOver askHandOver;

    @Autowired
    private JdbcTemplate jdbc;

    private Story story;
    private String cashier;
    private List<String> charges;

    @BeforeEach
    void threeUnitsHavePaid() {
        story = new Story(facts);
        cashier = story.token("payments:read", "payments:write", "receipts:write", "dues:read");
        story.standard(2026);
        List<String> units =
                Stream.of("甲", "乙", "丙").map(name -> story.unit(name, "会员")).toList();
        story.run(2026);
        charges = units.stream().map(this::chargeOf).toList();
        charges.forEach(this::take);
    }

    @Test
    void voidsAReceiptAndKeepsItsNumberUsed() {
        String id = receiptOf(0);
        Answer voided = makeVoid(id, "打印坏了");
        assertThat(voided.status()).as(voided.text()).isEqualTo(200);
        assertThat(voided.json().path("state").asString()).isEqualTo("VOID");
        assertThat(voided.json().path("number").asString()).endsWith("-000001");
        assertThat(voided.json().path("voidReason").asString()).isEqualTo("打印坏了");
        assertThat(charge(0).path("state").asString()).isEqualTo("SETTLED");
        assertThat(charge(0).path("receiptNo").isNull()).isTrue();
        assertThat(story.told("receipt.voided.v1")).isEqualTo(1);

        assertThat(makeVoid(id, "再来一次").code()).isEqualTo("receipt.not-issued");
        assertThat(makeVoid(receiptOf(1), " ").status()).isEqualTo(400);
        assertThat(makeVoid("01JDBB000000000000000NRCPT", "没有这张").status()).isEqualTo(404);
    }

    @Test
    void issuesAnotherInPlaceOfAWrongOneAndLinksTheTwo() {
        String old = receiptOf(0);
        facts.tell(story.chamber, "unit.changed.v1", 9, """
                {"unitId":"%s","memberNo":"甲","name":"甲集团有限公司","tier":"会员","joinedOn":"2020-05-01","state":"ACTIVE"}""".formatted(story.id("甲")));
        Answer made = reissue(old, "单位改名");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode fresh = made.json();
        assertThat(fresh.path("number").asString()).endsWith("-000004");
        assertThat(fresh.path("unitName").asString()).isEqualTo("甲集团有限公司");
        assertThat(fresh.path("replaces").asString()).endsWith("-000001");
        assertThat(fresh.path("amount").path("fen").asLong()).isEqualTo(200_000);
        JsonNode before = receipt(old);
        assertThat(before.path("state").asString()).isEqualTo("VOID");
        assertThat(before.path("unitName").asString()).isEqualTo("甲有限公司");
        assertThat(before.path("replacedById").asString())
                .isEqualTo(fresh.path("id").asString());
        assertThat(before.path("replacedBy").asString()).endsWith("-000004");
        assertThat(charge(0).path("receiptNo").asString())
                .isEqualTo(fresh.path("number").asString());
        assertThat(story.told("receipt.voided.v1")).isEqualTo(1);
        assertThat(story.told("receipt.issued.v1")).isEqualTo(4);
    }

    @Test
    void findAChargeByTheNumberOfItsReceiptVoidOrNot() {
        String old = receiptOf(0);
        String number = receipt(old).path("number").asString();
        for (int time = 0; time < 2; time++) {
            JsonNode found = story.get(story.token("dues:read"), "/api/staff/charges?query=" + number)
                    .json();
            assertThat(found.path("items"))
                    .singleElement()
                    .extracting(charge -> charge.path("id").asString())
                    .isEqualTo(charge(0).path("id").asString());
            assertThat(found.path("totals").path("count").asInt()).isEqualTo(1);
            makeVoid(old, "打印坏了");
        }
    }

    @Test
    void issuesAVoidOneAgainOnce() {
        String old = receiptOf(0);
        makeVoid(old, "打印坏了");
        assertThat(reissue(old, null).status()).isEqualTo(201);
        assertThat(reissue(old, null).code()).isEqualTo("receipt.replaced");
        assertThat(reissue(receiptOf(1), null).code()).isEqualTo("receipt.reason");
        assertThat(story.rows("receipt")).isEqualTo(4);
    }

    @Test
    void changesNothingInAClosedMonth() {
        String old = receiptOf(0);
        String voided = receiptOf(1);
        makeVoid(voided, "打印坏了");
        close(time.today());
        Answer refused = makeVoid(old, "打印坏了");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("month.closed");
        assertThat(reissue(old, "抬头写错").code()).isEqualTo("month.closed");
        assertThat(receipt(old).path("state").asString()).isEqualTo("ISSUED");
        assertThat(reissue(voided, null).status()).isEqualTo(201);
    }

    @Test
    void refusesAnAmountThatTheStandardDoesNotAsk() {
        String old = receiptOf(0);
        story.change("UPDATE charge SET refunded_fen = 100 WHERE id = '" + charges.getFirst() + "'");
        Answer refused = reissue(old, "抬头写错");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("receipt.amount");
        assertThat(refused.detail()).contains("¥1,999.00", "¥2,000.00");
        story.change("UPDATE charge SET refunded_fen = 0 WHERE id = '" + charges.getFirst() + "'");
        assertThatThrownBy(() -> story.change("UPDATE dues_standard_tier SET amount_fen = 300000 WHERE tier = '会员'"))
                .as("the database keeps a charge on its standard's amount")
                .isInstanceOf(DataIntegrityViolationException.class);
        story.change("UPDATE charge SET state = 'REVERSED' WHERE id = '" + charges.getFirst() + "'");
        assertThat(reissue(old, "抬头写错").code()).isEqualTo("receipt.charge-not-settled");
        assertThat(receipt(old).path("state").asString()).isEqualTo("ISSUED");
    }

    @Test
    void keepsAReductionInTheAmount() {
        story.change(
                "UPDATE charge SET reduced_fen = 50000, received_fen = 150000 WHERE id = '" + charges.getFirst() + "'");
        assertThat(reissue(receiptOf(0), "减免后重开")
                        .json()
                        .path("amount")
                        .path("fen")
                        .asLong())
                .isEqualTo(150_000);
    }

    @Test
    void issuesOneHoweverManyAskForIt() {
        String old = receiptOf(0);
        makeVoid(old, "打印坏了");
        Outcome<String> outcome =
                Together.run(8, _ -> story.inChamber(() -> reissueReceipt.reissue(old, null, "account")));
        assertThat(outcome.done()).hasSize(1);
        assertThat(story.rows("receipt")).isEqualTo(4);
    }

    @Test
    void issuesSeveralWithoutItsGuards() {
        String old = receiptOf(0);
        makeVoid(old, "打印坏了");
        CyclicBarrier everybodyHasRead = new CyclicBarrier(8);
        SettledCharges free = charge -> {
            await(everybodyHasRead);
            return new ReceiptBasis(charge, story.id("甲"), "2026年度会费", Money.ofYuan("2000"));
        };
        Receipts blind = Guardless.receipts(receipts);
        ReissueReceipt guardless = new ReissueReceipt(blind, free, issueReceipt, openMonth, askHandOver, time, ids);
        jdbc.execute("ALTER TABLE receipt DROP KEY uk_valid_charge, DROP KEY uk_replaces");
        try {
            Outcome<String> outcome = Together.run(
                    8, _ -> story.inChamber(() -> transaction.execute(_ -> guardless.reissue(old, null, "account"))));
            assertThat(outcome.done()).hasSize(8);
        } finally {
            jdbc.update("DELETE FROM receipt WHERE tenant_id = ?", story.chamber);
            jdbc.execute("ALTER TABLE receipt ADD UNIQUE KEY uk_valid_charge (tenant_id, valid_charge_id),"
                    + " ADD UNIQUE KEY uk_replaces (tenant_id, replaces_id)");
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void writesOffWhatTheBooksTell() {
        makeVoid(receiptOf(1), "打印坏了");
        open("45010123", "0101", "0110");
        reissue(receiptOf(1), null);
        LocalDate today = time.today();
        JsonNode list = writeOff("?from=" + today + "&to=" + today);
        assertThat(list.path("lines").size()).isEqualTo(2);
        JsonNode first = list.path("lines").path(0);
        assertThat(first.path("usedFrom").asString()).isEqualTo("000001");
        assertThat(first.path("usedTo").asString()).isEqualTo("000003");
        assertThat(first.path("used").asLong()).isEqualTo(3);
        assertThat(first.path("voided").asLong()).isEqualTo(1);
        assertThat(first.path("voidNumbers").path(0).asString()).isEqualTo("000002");
        assertThat(first.path("amount").path("fen").asLong()).isEqualTo(400_000);
        assertThat(first.path("voidedAmount").path("fen").asLong()).isEqualTo(200_000);
        assertThat(first.path("leftFrom").asString()).isEqualTo("000004");
        JsonNode second = list.path("lines").path(1);
        assertThat(second.path("usedFrom").asString()).isEqualTo("0101");
        assertThat(second.path("left").asLong()).isEqualTo(9);
        assertThat(second.path("quantity").asLong()).isEqualTo(10);
        assertThat(list.path("used").asLong()).isEqualTo(4);
        assertThat(list.path("amount").path("fen").asLong()).isEqualTo(600_000);

        JsonNode before = writeOff("?from=" + today.minusDays(9) + "&to=" + today.minusDays(1));
        assertThat(before.path("lines").size()).isZero();
        JsonNode after = writeOff("?from=" + today.plusDays(1) + "&to=" + today.plusDays(9));
        assertThat(after.path("lines").size()).isEqualTo(1);
        assertThat(after.path("lines").path(0).path("used").asLong()).isZero();
        assertThat(after.path("lines").path(0).path("left").asLong()).isEqualTo(9);
        assertThat(story.get(cashier, "/api/staff/receipts/write-off?from=2026-02-01&to=2026-01-01")
                        .code())
                .isEqualTo("receipt.period");
    }

    @Test
    void writesTheListAsAWorkbookWithoutAnyFormula() throws Exception {
        makeVoid(receiptOf(1), "打印坏了");
        LocalDate today = time.today();
        byte[] file = download("/api/staff/receipts/write-off/workbook?from=" + today + "&to=" + today);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row line = book.getSheetAt(0).getRow(2);
            assertThat(line.getCell(2).getStringCellValue()).isEqualTo("000001");
            assertThat(line.getCell(9).getStringCellValue()).isEqualTo("000002");
            assertThat(line.getCell(10).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(line.getCell(10).toString()).isEqualTo("4000.0");
            book.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
        }
    }

    private byte[] download(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .header("Authorization", "Bearer " + cashier)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private String chargeOf(String unit) {
        return facts.texts("SELECT id FROM charge WHERE tenant_id = ? AND unit_id = ?", story.chamber, unit)
                .getFirst();
    }

    private void take(String charge) {
        Answer taken = story.post(
                cashier,
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"凭证1\"}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }

    private void open(String code, String first, String last) {
        story.post(
                cashier,
                "/api/staff/receipts/books",
                "{\"kind\":\"PAPER\",\"code\":\"%s\",\"firstNumber\":\"%s\",\"lastNumber\":\"%s\",\"atOnce\":true}"
                        .formatted(code, first, last));
    }

    private void close(LocalDate day) {
        story.inChamber(() -> transaction.execute(_ -> {
            books.lock();
            books.closeThrough(day);
            return true;
        }));
    }

    private String receiptOf(int number) {
        return facts.texts(
                        "SELECT id FROM receipt WHERE tenant_id = ? AND charge_id = ?",
                        story.chamber,
                        charges.get(number))
                .getFirst();
    }

    private JsonNode receipt(String id) {
        return story.get(cashier, "/api/staff/receipts/" + id).json();
    }

    private JsonNode charge(int number) {
        return story.get(cashier, "/api/staff/charges/" + charges.get(number)).json();
    }

    private Answer makeVoid(String id, String reason) {
        return story.post(cashier, "/api/staff/receipts/" + id + "/void", "{\"reason\":\"" + reason + "\"}");
    }

    private Answer reissue(String id, @org.jspecify.annotations.Nullable String reason) {
        return story.post(
                cashier,
                "/api/staff/receipts/" + id + "/reissue",
                reason == null ? "{}" : "{\"reason\":\"" + reason + "\"}");
    }

    private JsonNode writeOff(String query) {
        Answer answer = story.get(cashier, "/api/staff/receipts/write-off" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Objects.requireNonNull(answer.json());
    }
}
