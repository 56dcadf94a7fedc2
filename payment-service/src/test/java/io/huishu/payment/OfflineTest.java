package io.huishu.payment;

import static io.huishu.payment.bank.StatementFiles.ccb;
import static io.huishu.payment.bank.StatementFiles.ccbLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.ledger.Books;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The office takes cash, transfers and cheques, each with its voucher, and undoes what it entered wrongly. */
class OfflineTest extends PaymentHouse {
    private static final byte[] PHOTO = picture("jpg", 800, 600);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Books books;

    private Story story;
    private BankDesk desk;
    private String charge;
    private int balance = 9_000;

    @BeforeEach
    void aUnitOwesItsDues() {
        story = new Story(facts);
        desk = new BankDesk(story);
        story.standard(2026);
        story.unit("甲", "会员");
        story.run(2026);
        charge = Objects.requireNonNull(
                jdbc.queryForObject("SELECT id FROM charge WHERE tenant_id = ?", String.class, story.chamber));
    }

    @Test
    void takesCashInPartsWithAPhotoOfTheSlip() {
        String voucher = sent(PHOTO).json().path("id").asString();
        Answer part = enter("CASH", "{\"fen\":50000}", "null", "\"" + voucher + "\"");
        assertThat(part.json().path("state").asString()).as(part.text()).isEqualTo("OPEN");
        assertThat(part.json().path("due").path("fen").asLong()).isEqualTo(150_000);
        Answer rest = enter("CHEQUE", "null", "\"00123456\"", "null");
        assertThat(rest.json().path("state").asString()).as(rest.text()).isEqualTo("SETTLED");
        assertThat(rest.json().path("receiptNo").isNull()).isFalse();
        JsonNode entries = entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.path(1).path("voucherId").asString()).isEqualTo(voucher);
        assertThat(entries.path(0).path("method").asString()).isEqualTo("CHEQUE");
        assertThat(ledger()).containsExactly("CASH_RECEIVED 50000", "CHEQUE_RECEIVED 150000");
        assertThat(enter("CASH", "null", "null", "null").code()).isEqualTo("charge.already-settled");
    }

    @Test
    void undoesAnEntryAndVoidsTheReceipt() {
        enter("TRANSFER", "null", "\"S1\"", "null");
        String entry = entries().path(0).path("id").asString();
        assertThat(undo(entry, "").status()).isEqualTo(400);
        JsonNode undone = undo(entry, "登记错了单位").json();
        assertThat(undone.path("state").asString()).isEqualTo("OPEN");
        assertThat(undone.path("due").path("fen").asLong()).isEqualTo(200_000);
        assertThat(entries().path(0).path("reason").asString()).isEqualTo("登记错了单位");
        assertThat(ledger()).containsExactly("TRANSFER_RECEIVED 200000", "TRANSFER_UNDONE 200000");
        assertThat(story.told("charge.reopened.v1")).isEqualTo(1);
        assertThat(undo(entry, "再来一次").code()).isEqualTo("offline-entry.stands");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(enter("WECHAT", "null", "null", "null").detail()).isEqualTo("线下登记只能选现金、转账或支票。");
        assertThat(enter("TRANSFER", "null", "\" \"", "null").detail()).isEqualTo("转账要填写银行流水号或摘要。");
        assertThat(enter("CHEQUE", "null", "null", "null").detail()).isEqualTo("支票要填写支票号码。");
        assertThat(enter("CASH", "{\"fen\":0}", "null", "null").detail()).isEqualTo("收款金额要大于零。");
        assertThat(enter("CASH", "{\"fen\":200001}", "null", "null").code()).isEqualTo("offline-entry.more-than-due");
        assertThat(enter("CASH", "null", "null", "\"01JNOBODY\"").status()).isEqualTo(404);
        assertThat(enterOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                .plusDays(1)
                                .toString())
                        .detail())
                .isEqualTo("收款日期不能晚于今天。");
        assertThat(ledger()).isEmpty();
        assertThat(story.rows("offline_entry")).isZero();
    }

    @Test
    void leavesAClosedMonthAsItIs() {
        enter("CASH", "{\"fen\":50000}", "null", "null");
        String entry = entries().path(0).path("id").asString();
        story.inChamber(() -> transaction.execute(_ -> {
            books.lock();
            books.closeThrough(LocalDate.of(2026, 1, 31));
            return 0;
        }));
        assertThat(enter("CASH", "null", "null", "null").code()).isEqualTo("month.closed");
        assertThat(undo(entry, "晚了").code()).isEqualTo("month.closed");
        assertThat(entries()).hasSize(1);
        assertThat(entries().path(0).path("undoneAt").isNull()).isTrue();
    }

    @Test
    void doesNotBookTwiceWhatComesByTheBankLater() {
        enter("TRANSFER", "null", "\"网银 S77\"", "null");
        String line = line(2000, "甲有限公司", "S77");
        JsonNode best = desk.suggestions(line).path(0);
        assertThat(best.path("entries").path(0).path("method").asString()).isEqualTo("TRANSFER");
        assertThat(best.path("certain").asBoolean()).isTrue();
        Answer linked = desk.confirm(line, best);
        assertThat(linked.json().path("line").path("state").asString())
                .as(linked.text())
                .isEqualTo("MATCHED");
        assertThat(linked.json().path("matches").path(0).path("kind").asString())
                .isEqualTo("ENTRY");
        assertThat(ledger()).containsExactly("TRANSFER_RECEIVED 200000");
        String entry = entries().path(0).path("id").asString();
        assertThat(entries().path(0).path("lineId").asString()).isEqualTo(line);
        assertThat(undo(entry, "对上了就不能撤").code()).isEqualTo("offline-entry.stands");
        String other = line(2000, "甲有限公司", "S78");
        assertThat(desk.suggestions(other)).isEmpty();
        assertThat(desk.confirm(other, best).code()).isEqualTo("offline-entry.taken");
        assertThat(desk.undo(line, "对错了").json().path("line").path("state").asString())
                .isEqualTo("OPEN");
        assertThat(entries().path(0).path("lineId").isNull()).isTrue();
        assertThat(undo(entry, "现在可以").status()).isEqualTo(200);
    }

    @Test
    void bringsCashFromTheBoxToTheBankWhenItsLineComes() {
        enter("CASH", "null", "null", "null");
        String line = line(2000, "", "存现");
        JsonNode best = desk.suggestions(line).path(0);
        assertThat(desk.confirm(line, best).status()).isEqualTo(200);
        assertThat(ledger()).containsExactly("CASH_RECEIVED 200000", "CASH_BANKED 200000");
        desk.undo(line, "对错了");
        assertThat(ledger()).contains("CASH_BANKED_UNDONE 200000");
    }

    // ---- pictures

    @Test
    void keepsAPictureForTheStaffOfItsChamberAlone() {
        Answer kept = sent(picture("png", 300, 200));
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(kept.json().path("mediaType").asString()).isEqualTo("image/png");
        assertThat(kept.json().path("width").asInt()).isEqualTo(300);
        String path = "/api/staff/vouchers/" + kept.json().path("id").asString();
        HttpResponse<byte[]> shown = fetch(desk.reader(), path);
        assertThat(shown.body()).isEqualTo(picture("png", 300, 200));
        assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(shown.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(fetch(new BankDesk(new Story(facts)).reader(), path).statusCode())
                .isEqualTo(404);
        assertThat(fetch(story.token("dues:read"), path).statusCode()).isEqualTo(403);
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsNoPictureWithOneSentence() {
        byte[] png = picture("png", 30, 20);
        byte[] wrongSum = png.clone();
        wrongSum[20] ^= 1;
        return Stream.of(
                bad("nothing", new byte[0], "empty"),
                bad(
                        "a page named .jpg",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "not-picture"),
                bad("a GIF", "GIF89a".getBytes(StandardCharsets.UTF_8), "not-picture"),
                bad(
                        "an SVG",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                        "not-picture"),
                bad(
                        "only the first bytes of a JPEG",
                        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0},
                        "broken"),
                bad("a JPEG cut off before its frame", Arrays.copyOf(PHOTO, 40), "broken"),
                bad("a PNG cut off", Arrays.copyOf(png, 40), "broken"),
                bad("a PNG with another header than it says", wrongSum, "broken"),
                bad("a PNG of 60,000 by 60,000", giant(60_000), "too-many-pixels"),
                bad("a JPEG of 60,000 by 60,000", giantJpeg(), "too-many-pixels"),
                bad("6 MB", Arrays.copyOf(PHOTO, 6 * 1024 * 1024), "too-large"));
    }

    private DynamicTest bad(String name, byte[] file, String code) {
        return DynamicTest.dynamicTest(name, () -> {
            Answer refused = new BankDesk(new Story(facts)).send("/api/staff/vouchers", multipart(file));
            assertThat(refused.status()).as(refused.text()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("voucher." + code);
            assertThat(refused.detail()).endsWith("。");
        });
    }

    private Answer sent(byte[] file) {
        return desk.send("/api/staff/vouchers", multipart(file));
    }

    private static byte[] multipart(byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        BankDesk.part(body, "name=\"file\"; filename=\"slip.jpg\"", "image/jpeg", file);
        return BankDesk.ended(body);
    }

    private static byte[] picture(String format, int width, int height) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says of itself in its header that it is large, with a right check sum. */
    private static byte[] giant(int side) {
        byte[] png = picture("png", 30, 20);
        java.nio.ByteBuffer.wrap(png).putInt(16, side).putInt(20, side);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    private static byte[] giantJpeg() {
        byte[] jpeg = picture("jpg", 30, 20);
        for (int i = 0; i < jpeg.length - 9; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                java.nio.ByteBuffer.wrap(jpeg).putShort(i + 5, (short) 60_000).putShort(i + 7, (short) 60_000);
                return jpeg;
            }
        }
        throw new IllegalStateException("No frame");
    }

    // ---- words

    private Answer enter(String method, String amount, String reference, String voucher) {
        return story.post(desk.writer(), path(), """
                {"method":"%s","amount":%s,"receivedOn":"2026-01-05","reference":%s,"voucherId":%s}""".formatted(method, amount, reference, voucher));
    }

    private Answer enterOn(String day) {
        return story.post(desk.writer(), path(), "{\"method\":\"CASH\",\"receivedOn\":\"" + day + "\"}");
    }

    private Answer undo(String entry, String why) {
        return story.post(desk.writer(), path() + "/" + entry + "/undo", "{\"reason\":\"" + why + "\"}");
    }

    private String path() {
        return "/api/staff/charges/" + charge + "/offline";
    }

    private JsonNode entries() {
        return story.get(story.token("dues:read"), path()).json();
    }

    private List<String> ledger() {
        return jdbc.queryForList(
                "SELECT CONCAT(kind, ' ', amount_fen) FROM ledger_line WHERE tenant_id = ? AND kind <> 'DUES_RAISED'"
                        + " ORDER BY id",
                String.class,
                story.chamber);
    }

    private String line(int yuan, String payer, String serial) {
        desk.imported(
                ccb(List.of(ccbLine("20260107 10:11:12", 0, yuan, balance++, payer, "42001", "会费" + serial, serial))));
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT id FROM bank_line WHERE tenant_id = ? AND serial = ?", String.class, story.chamber, serial));
    }

    private static HttpResponse<byte[]> fetch(String token, String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
