package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.ReceiptPapers;
import io.huishu.payment.receipt.ReceiptSheet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Receipts on paper: what stands on them, in which font, and who may have them. */
class ReceiptPdfTest extends PaymentHouse {
    /** Where a person who wants to look at them finds the pages. */
    private static final Path PAGES = Path.of("target", "receipt-pages");

    private static final String LONG_NAME = "汉川市楚商龘靐齉联合会下属新能源与智能装备制造产业技术创新战略合作促进中心（有限合伙）第一分公司第二营业部驻京联络处";

    @Autowired
    private ReceiptPapers papers;

    private Story story;
    private String cashier;
    private String unit;
    private String receipt;

    @BeforeEach
    void aUnitHasPaid() {
        story = new Story(facts);
        MEMBER.names(story.chamber, "武汉楚商联合会");
        cashier = story.token("payments:read", "payments:write", "receipts:write", "dues:read");
        story.standard(2026);
        unit = story.unit("长江实业", "会员");
        story.run(2026);
        String charge = facts.texts("SELECT id FROM charge WHERE tenant_id = ?", story.chamber)
                .getFirst();
        Answer taken = story.post(
                cashier,
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":\"凭证1\"}");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        receipt = facts.texts("SELECT id FROM receipt WHERE tenant_id = ?", story.chamber)
                .getFirst();
    }

    @Test
    void showsWhoPaidHowMuchForWhatToWhom() throws Exception {
        HttpResponse<byte[]> answer = pdf(cashier, "/api/staff/receipts/" + receipt + "/pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline;");
        keep("issued", answer.body());
        assertThat(words(answer.body()))
                .contains("武汉楚商联合会", "会　费　收　据", "长江实业有限公司", "2026年度会费", "人民币贰仟元整", "¥2,000.00", "-000001")
                .doesNotContain("作废");
        assertThat(answer.body().length).isLessThan(60_000);
    }

    @Test
    void bringsItsOwnFontAndOnlyTheGlyphsItNeeds() throws Exception {
        byte[] page = pdf(cashier, "/api/staff/receipts/" + receipt + "/pdf").body();
        try (PDDocument document = Loader.loadPDF(page)) {
            PDPage only = document.getPage(0);
            assertThat(only.getResources().getFontNames()).hasSize(1);
            for (COSName name : only.getResources().getFontNames()) {
                PDFont font = only.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular");
            }
        }
    }

    @Test
    void saysAcrossThePageThatAReceiptIsVoid() throws Exception {
        story.post(cashier, "/api/staff/receipts/" + receipt + "/void", "{\"reason\":\"抬头写错\"}");
        byte[] page = pdf(cashier, "/api/staff/receipts/" + receipt + "/pdf").body();
        keep("void", page);
        assertThat(words(page)).contains("作废", "原因：抬头写错", "长江实业有限公司");
    }

    @Test
    void givesAMemberOnlyTheReceiptsOfItsOwnUnits() throws Exception {
        String path = "/api/member/receipts/" + receipt + "/pdf";
        String own = TestTokens.member(story.chamber, story.id("P"), unit);
        HttpResponse<byte[]> answer = pdf(own, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(words(answer.body())).contains("长江实业有限公司");
        String other = TestTokens.member(story.chamber, story.id("Q"), story.id("别的单位"));
        assertThat(pdf(other, path).statusCode()).isEqualTo(404);
        assertThat(pdf(TestTokens.member(story.chamber, story.id("R")), path).statusCode())
                .isEqualTo(404);
        assertThat(pdf(cashier, path).statusCode()).isEqualTo(403);
        assertThat(pdf(own, "/api/staff/receipts/" + receipt + "/pdf").statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsALongNameAndARareCharacterOnThePage() throws Exception {
        byte[] page = papers.pdf(new ReceiptSheet(
                "汉川市楚商商会",
                BookKind.PAPER,
                "45010123-0000012301",
                LocalDate.of(2026, 11, 25),
                LONG_NAME + "𠮷田",
                "2026年度会费",
                Money.ofFen(123_456_789),
                null,
                null));
        keep("long", page);
        String words = words(page).replaceAll("\\s", "");
        assertThat(words).contains(LONG_NAME.substring(0, 30), "〓田", "壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分", "以盖章的同号纸质会费票据为准");
    }

    @Test
    void saysThatAReceiptHasNoNumberYet() {
        story.change("UPDATE receipt SET state = 'WAITING', number = NULL, serial = NULL, book_id = NULL,"
                + " issued_at = NULL WHERE 1 = 1");
        Answer answer = story.get(cashier, "/api/staff/receipts/" + receipt + "/pdf");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.detail()).isEqualTo("这张收据还没有编号，请先启用一本票据。");
    }

    @Test
    void sendsAReceiptAgainAsOftenAsStaffAsks() {
        String path = "/api/staff/receipts/" + receipt + "/send";
        assertThat(story.post(cashier, path, "{}").status()).isEqualTo(204);
        assertThat(story.post(cashier, path, "{}").status()).isEqualTo(204);
        assertThat(story.told("receipt.sent-again.v1")).isEqualTo(2);
        JsonNode made = story.post(cashier, "/api/staff/receipts/" + receipt + "/reissue", "{\"reason\":\"改名\"}")
                .json();
        assertThat(made.path("state").asString()).isEqualTo("ISSUED");
        assertThat(story.told("receipt.sent-again.v1")).isEqualTo(3);
        assertThat(story.post(cashier, path, "{}").code()).isEqualTo("receipt.not-issued");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PAGES);
        Files.write(PAGES.resolve(name + ".pdf"), pdf);
    }

    private static HttpResponse<byte[]> pdf(String token, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
