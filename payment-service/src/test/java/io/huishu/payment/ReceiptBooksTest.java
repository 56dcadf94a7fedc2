package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What staff does with the books of receipts, through the doors. */
class ReceiptBooksTest extends PaymentHouse {
    private static final String BOOKS = "/api/staff/receipts/books";

    private Story story;
    private String cashier;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
        cashier = story.token("payments:read", "payments:write", "receipts:write", "dues:read");
    }

    @Test
    void hasAnElectronicBookFromItsFirstStandardOn() {
        assertThat(books()).isEmpty();
        story.standard(2026);
        story.standard(2027);
        assertThat(books()).hasSize(1);
        JsonNode book = books().getFirst();
        assertThat(book.path("kind").asString()).isEqualTo("ELECTRONIC");
        assertThat(book.path("code").asString()).matches("\\d{4}");
        assertThat(book.path("nextNumber").asString()).isEqualTo("000001");
        assertThat(book.path("left").asLong()).isEqualTo(999_999);
        assertThat(book.path("current").asBoolean()).isTrue();
        assertThat(book.path("openedBy").isNull()).isTrue();
    }

    @Test
    void takesNumbersOfTheBookOnTheTable() {
        String charge = owed("甲").getFirst();
        Answer opened = open("45010123", "0000012301", "0000012302", true);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        assertThat(opened.json().path("current").asBoolean()).isTrue();
        assertThat(books().getLast().path("state").asString()).isEqualTo("CLOSED");
        assertThat(take(charge).path("receiptNo").asString()).isEqualTo("45010123-0000012301");
        JsonNode book = books().getFirst();
        assertThat(book.path("used").asLong()).isEqualTo(1);
        assertThat(book.path("left").asLong()).isEqualTo(1);
        assertThat(book.path("nextNumber").asString()).isEqualTo("0000012302");
        JsonNode found = receipts("?query=12301").path(0);
        assertThat(found.path("state").asString()).isEqualTo("ISSUED");
        assertThat(found.path("unitName").asString()).isEqualTo("甲有限公司");
        assertThat(receipts("?query=12399")).isEmpty();
        assertThat(receipts("?bookId=" + book.path("id").asString())).hasSize(1);
    }

    @Test
    void takesTheMoneyAlsoWhenNoNumberIsLeftAndNumbersLater() {
        List<String> charges = owed("甲", "乙", "丙");
        open("Z1", "1", "1", true);
        assertThat(take(charges.get(0)).path("receiptNo").asString()).isEqualTo("Z1-1");
        assertThat(take(charges.get(1)).path("receiptNo").isNull()).isTrue();
        assertThat(take(charges.get(2)).path("state").asString()).isEqualTo("SETTLED");
        assertThat(books().getFirst().path("state").asString()).isEqualTo("USED_UP");
        assertThat(receipts("?state=WAITING")).hasSize(2);

        open("Z2", "01", "99", false);
        assertThat(receipts("?state=WAITING")).isEmpty();
        assertThat(receiptNo(charges.get(1))).isEqualTo("Z2-01");
        assertThat(receiptNo(charges.get(2))).isEqualTo("Z2-02");
        assertThat(story.told("receipt.issued.v1")).isEqualTo(3);
    }

    @Test
    void refusesNumbersThatStandInAnotherBook() {
        assertThat(open("45010123", "0101", "0200", false).status()).isEqualTo(201);
        Answer overlap = open("45010123", "0200", "0300", false);
        assertThat(overlap.status()).isEqualTo(422);
        assertThat(overlap.code()).isEqualTo("receipt-book.overlap");
        assertThat(overlap.detail()).isEqualTo("代码 45010123 的 0101 至 0200 号已经登记在另一本票据里，请核对起止号。");
        assertThat(open("45010123", "0001", "0101", false).code()).isEqualTo("receipt-book.overlap");
        assertThat(open("45010123", "0150", "0160", false).code()).isEqualTo("receipt-book.overlap");
        assertThat(open("45010123", "0001", "0999", false).code()).isEqualTo("receipt-book.overlap");
        assertThat(open("45010124", "0101", "0200", false).status()).isEqualTo(201);
        assertThat(open("45010123", "0201", "0300", false).status()).isEqualTo(201);
    }

    @Test
    void saysWhatIsWrongWithARange() {
        assertThat(open("代码", "1", "2", false).code()).isEqualTo("receipt-book.code");
        assertThat(open("123456789", "1", "2", false).code()).isEqualTo("receipt-book.code");
        assertThat(open("A", "-1", "2", false).code()).isEqualTo("receipt-book.number");
        assertThat(open("A", "0", "2", false).code()).isEqualTo("receipt-book.order");
        assertThat(open("A", "3", "2", false).code()).isEqualTo("receipt-book.order");
        assertThat(open("A", "", "2", false).status()).isEqualTo(400);
        assertThat(books()).isEmpty();
    }

    @Test
    void closesABookOnce() {
        String id = open("A", "1", "9", false).json().path("id").asString();
        Answer closed = close(id);
        assertThat(closed.json().path("state").asString()).as(closed.text()).isEqualTo("CLOSED");
        assertThat(closed.json().path("left").asLong()).isZero();
        assertThat(close(id).code()).isEqualTo("receipt-book.ended");
        assertThat(close("01JDBB000000000000000NBBK1").status()).isEqualTo(404);
    }

    @Test
    void admitsOnlyThosePermitted() {
        String reader = story.token("payments:read");
        assertThat(story.get(reader, BOOKS).status()).isEqualTo(200);
        assertThat(story.post(reader, BOOKS, "{}").status()).isEqualTo(403);
        assertThat(story.get(story.token("dues:read"), BOOKS).status()).isEqualTo(403);
    }

    private List<String> owed(String... names) {
        story.standard(2026);
        List.of(names).forEach(name -> story.unit(name, "会员"));
        story.run(2026);
        List<String> ids = facts.texts("SELECT id FROM charge WHERE tenant_id = ? ORDER BY id", story.chamber);
        assertThat(ids).hasSize(names.length);
        return ids;
    }

    private JsonNode take(String charge) {
        Answer taken = story.post(
                cashier,
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"凭证1\"}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        return taken.json();
    }

    private String receiptNo(String charge) {
        return story.get(cashier, "/api/staff/charges/" + charge)
                .json()
                .path("receiptNo")
                .asString();
    }

    private Answer open(String code, String first, String last, boolean atOnce) {
        return story.post(
                cashier,
                BOOKS,
                "{\"kind\":\"PAPER\",\"code\":\"%s\",\"firstNumber\":\"%s\",\"lastNumber\":\"%s\",\"atOnce\":%s}"
                        .formatted(code, first, last, atOnce));
    }

    private Answer close(String id) {
        return story.post(cashier, BOOKS + "/" + id + "/close", "{}");
    }

    private List<JsonNode> books() {
        return story.get(cashier, BOOKS).json().path("items").valueStream().toList();
    }

    private JsonNode receipts(String query) {
        return story.get(cashier, "/api/staff/receipts" + query).json().path("items");
    }
}
