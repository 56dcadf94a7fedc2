package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.receipt.remote.HandOverJanitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Electronic receipts are handed over as files: once, whole, and again when it failed. */
class ElectronicReceiptsTest extends PaymentHouse {
    @Autowired
    private HandOverJanitor janitor;

    private Story story;
    private String cashier;
    private Path folder;

    @BeforeEach
    void aUnitOwes() {
        story = new Story(facts);
        MEMBER.names(story.chamber, "武汉楚商联合会");
        cashier = story.token("payments:read", "payments:write", "receipts:write", "dues:read");
        story.standard(2026);
        story.unit("长江实业", "会员");
        story.run(2026);
        folder = RECEIPTS.resolve(Long.toString(story.chamber));
    }

    @Test
    void handsAReceiptOverAndThenThatItIsVoid() throws IOException {
        String id = pay();
        assertThat(receipt(id).path("handOver").asString()).isEqualTo("WAITING");
        janitor.sweep();
        assertThat(receipt(id).path("handOver").asString()).isEqualTo("DONE");
        String number = receipt(id).path("number").asString();
        assertThat(Files.readAllBytes(folder.resolve(number + ".pdf"))).startsWith('%', 'P', 'D', 'F');
        JsonNode content = Http.JSON.readTree(Files.readString(folder.resolve(number + ".json")));
        assertThat(content.path("payer").asString()).isEqualTo("长江实业有限公司");
        assertThat(content.path("amountFen").asLong()).isEqualTo(200_000);
        assertThat(content.path("amountInCapitals").asString()).isEqualTo("人民币贰仟元整");

        post(id, "/void", "{\"reason\":\"抬头写错\"}");
        assertThat(receipt(id).path("handOver").asString()).isEqualTo("WAITING");
        janitor.sweep();
        JsonNode voided = Http.JSON.readTree(Files.readString(folder.resolve(number + "-void.json")));
        assertThat(voided.path("state").asString()).isEqualTo("VOID");
        assertThat(voided.path("voidReason").asString()).isEqualTo("抬头写错");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void keepsWhyItFailedAndTriesAgain() throws IOException {
        Files.writeString(folder, "in the way");
        String id = pay();
        janitor.sweep();
        assertThat(receipt(id).path("handOver").asString()).isEqualTo("FAILED");
        assertThat(receipt(id).path("handOverReason").asString()).contains("没有写进存放目录");
        Files.delete(folder);
        janitor.sweep();
        assertThat(receipt(id).path("handOver").asString()).isEqualTo("FAILED");
        assertThat(post(id, "/hand-over", "{}").status()).isEqualTo(200);
        janitor.sweep();
        assertThat(receipt(id).path("handOver").asString()).isEqualTo("DONE");
    }

    @Test
    void doesNotHandOverAPrintedForm() {
        story.post(
                cashier,
                "/api/staff/receipts/books",
                "{\"kind\":\"PAPER\",\"code\":\"45010123\",\"firstNumber\":\"01\",\"lastNumber\":\"99\",\"atOnce\":true}");
        String id = pay();
        post(id, "/void", "{\"reason\":\"打印坏了\"}");
        assertThat(receipt(id).path("handOver").isNull()).isTrue();
        assertThat(story.rows("receipt_hand_over")).isZero();
    }

    private String pay() {
        String charge = facts.texts("SELECT id FROM charge WHERE tenant_id = ?", story.chamber)
                .getFirst();
        Answer taken = story.post(
                cashier,
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"凭证1\"}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        return facts.texts("SELECT id FROM receipt WHERE tenant_id = ?", story.chamber)
                .getFirst();
    }

    private Answer post(String id, String deed, String body) {
        return story.post(cashier, "/api/staff/receipts/" + id + deed, body);
    }

    private JsonNode receipt(String id) {
        return story.get(cashier, "/api/staff/receipts/" + id).json();
    }
}
