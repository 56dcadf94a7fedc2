package io.huishu.payment;

import static io.huishu.payment.bank.StatementFiles.ccb;
import static io.huishu.payment.bank.StatementFiles.ccbLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.bank.StatementFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Bank statements come in: checked first, written once, known again. */
class BankStatementTest extends PaymentHouse {
    private static final String OTHER_BANK = "Posted,Paid in,From\r\n2026-01-05,2000.00,长江光电\r\n";
    private static final String LAYOUT = """
            {"headerRow":1,"columns":[{"column":0,"field":"DAY"},{"column":1,"field":"INCOME"},{"column":2,"field":"PAYER"}]}""";

    @Autowired
    private JdbcTemplate jdbc;

    private Story story;
    private BankDesk desk;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
        desk = new BankDesk(story);
    }

    @Test
    void showsWhatAFileHoldsBeforeAnythingIsWritten() {
        JsonNode statement = desk.checked(ccb(List.of(
                line("20260105", 0, 2000, 5000, "武汉长江光电有限公司", "S1"),
                line("20260106", 12.5, 0, 4987.5, "", "S2"),
                line("20260230", 0, 1, 4988.5, "日子不对", "S3"))));
        assertThat(statement.path("bank").asString()).isEqualTo("建设银行");
        assertThat(statement.path("fresh").asInt()).isEqualTo(2);
        assertThat(statement.path("faulty").asInt()).isEqualTo(1);
        assertThat(statement.path("income").path("fen").asLong()).isEqualTo(200_000);
        assertThat(statement.path("outgoing").path("fen").asLong()).isEqualTo(1_250);
        assertThat(statement.path("firstDay").asString()).isEqualTo("2026-01-05");
        assertThat(story.rows("bank_line")).isZero();
        String id = statement.path("id").asString();
        JsonNode faulty = desk.rows(id, "?state=FAULTY").path(0);
        assertThat(faulty.path("rowNumber").asInt()).isEqualTo(4);
        assertThat(faulty.path("faults").path(0).path("column").asString()).isEqualTo("交易日期");
        assertThat(desk.rows(id, "?limit=1").path(0).path("account").asString()).isEqualTo("****5678");

        assertThat(desk.commit(id, "[]").path("written").asInt()).isEqualTo(2);
        assertThat(desk.commit(id, "[]").path("written").asInt()).isEqualTo(2);
        assertThat(story.rows("bank_line")).isEqualTo(2);
        assertThat(story.rows("bank_statement_row")).isZero();
    }

    @Test
    void writesOnlyTheLinesThatAreNewWhenStatementsOverlap() {
        desk.imported(ccb(List.of(
                line("20260105", 0, 2000, 5000, "甲", "S1"),
                line("20260105", 0, 2000, 7000, "甲", "S2"),
                line("20260106", 0, 100, 7100, "乙", ""))));
        JsonNode second = desk.checked(ccb(List.of(
                line("20260107", 0, 300, 7400, "丙", "S4"),
                line("20260106", 0, 100, 7100, "乙", ""),
                line("20260105", 0, 2000, 7000, "甲", "S2"),
                line("20260105", 0, 2000, 5000, "甲", "S1"))));
        assertThat(second.path("known").asInt()).isEqualTo(3);
        assertThat(second.path("fresh").asInt()).isEqualTo(1);
        assertThat(desk.commit(second.path("id").asString(), "[]")
                        .path("written")
                        .asInt())
                .isEqualTo(1);
        assertThat(story.rows("bank_line")).isEqualTo(4);
    }

    /** Without a serial and a balance only the count of equal lines tells: two like ones stay two. */
    @Test
    void tellsEqualLinesOfADayApartByTheirNumber() {
        byte[] two =
                StatementFiles.text(StandardCharsets.UTF_8, "交易日期,收入金额,对方户名", "2026-01-05,100,甲", "2026-01-05,100,甲");
        byte[] three = StatementFiles.text(
                StandardCharsets.UTF_8, "交易日期,收入金额,对方户名", "2026-01-05,100,甲", "2026-01-05,100,甲", "2026-01-05,100,甲");
        assertThat(desk.imported(two).path("written").asInt()).isEqualTo(2);
        assertThat(desk.imported(two).path("written").asInt()).isZero();
        assertThat(desk.imported(three).path("written").asInt()).isEqualTo(1);
    }

    /** A serial that a bank gives to several lines of the same sum tells nothing. */
    @Test
    void doesNotTrustASerialThatRepeats() {
        byte[] file =
                ccb(List.of(line("20260105", 0, 100, 100, "甲", "0001"), line("20260105", 0, 100, 200, "乙", "0001")));
        assertThat(desk.imported(file).path("written").asInt()).isEqualTo(2);
        assertThat(desk.imported(ccb(List.of(line("20260105", 0, 100, 200, "乙", ""))))
                        .path("written")
                        .asInt())
                .isZero();
    }

    @Test
    void asksAboutLinesThatCameBeforeInAnotherForm() {
        desk.imported(ccb(List.of(line("20260105", 0, 2000, 5000, "武汉（长江）光电", "S1"))));
        byte[] other = StatementFiles.text(
                StatementFiles.GB18030, "交易日期,收入金额,对方户名", "2026-01-05,2000.00,武汉(长江)光电", "2026-01-05,2000.00,武汉(长江)光电");
        JsonNode checked = desk.checked(other);
        assertThat(checked.path("similar").asInt()).isEqualTo(1);
        assertThat(checked.path("fresh").asInt()).isEqualTo(1);
        assertThat(desk.commit(checked.path("id").asString(), "[]")
                        .path("written")
                        .asInt())
                .isEqualTo(1);
        JsonNode again = desk.checked(other);
        assertThat(again.path("known").asInt()).isEqualTo(1);
        assertThat(desk.commit(again.path("id").asString(), "[2,3]")
                        .path("written")
                        .asInt())
                .isEqualTo(1);
        assertThat(story.rows("bank_line")).isEqualTo(3);
    }

    @Test
    void asksOnceHowAnUnknownFileIsToBeRead() {
        byte[] file = OTHER_BANK.getBytes(StandardCharsets.UTF_8);
        Answer question = desk.upload(file);
        assertThat(question.json().path("statement").isNull()).isTrue();
        assertThat(question.json().path("question").path("headerRow").asInt()).isEqualTo(1);
        assertThat(question.json()
                        .path("question")
                        .path("columns")
                        .path(2)
                        .path("header")
                        .asString())
                .isEqualTo("From");
        Answer told = desk.upload("流水.csv", file, LAYOUT);
        assertThat(told.json().path("statement").path("fresh").asInt())
                .as(told.text())
                .isEqualTo(1);
        assertThat(desk.checked(file).path("fresh").asInt()).isEqualTo(1);

        BankDesk elsewhere = new BankDesk(new Story(facts));
        assertThat(elsewhere.upload(file).json().path("statement").isNull()).isTrue();
        Answer half = desk.upload("流水.csv", file, "{\"headerRow\":1,\"columns\":[{\"column\":0,\"field\":\"DAY\"}]}");
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.detail()).contains("交易日期").contains("收入金额");
    }

    @Test
    void keepsAccountNumbersOnlyEncrypted() {
        desk.imported(ccb(List.of(line("20260105", 0, 2000, 5000, "甲", "S1"))));
        String kept = jdbc.queryForObject(
                "SELECT CONCAT(account_cipher, '|', account_tail) FROM bank_line WHERE tenant_id = ?",
                String.class,
                story.chamber);
        assertThat(kept).endsWith("|5678").doesNotContain("42002345");
    }

    @Test
    void setsAsideWhatNoMemberPaid() {
        desk.imported(ccb(List.of(
                line("20260105", 0, 2000, 5000, "武汉长江光电有限公司", "S1"),
                line("20260105", 0, 9990, 14990, "财付通支付科技有限公司", "S2"),
                line("20260106", 15, 0, 14975, "", "S3"))));
        assertThat(jdbc.queryForList(
                        "SELECT CONCAT(kind, ' ', state, ' ', COALESCE(aside_reason, '-')) FROM bank_line"
                                + " WHERE tenant_id = ? ORDER BY sheet_row",
                        String.class,
                        story.chamber))
                .containsExactly("INCOME OPEN -", "PAYOUT ASIDE WECHAT_PAYOUT", "OUTGOING ASIDE OUTGOING");
    }

    @Test
    void refusesAFileWithOneSentenceAndKeepsNothing() {
        Answer refused = desk.upload("流水.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), null);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("workbook.pdf");
        assertThat(story.rows("bank_statement")).isZero();
    }

    @Test
    void givesUpAnImportThatWasOnlyChecked() {
        String id = desk.checked(ccb(List.of(line("20260105", 0, 2000, 5000, "甲", "S1"))))
                .path("id")
                .asString();
        story.post(desk.writer(), "/api/staff/bank/statements/" + id + "/give-up", "{}");
        assertThat(story.rows("bank_statement_row")).isZero();
        Answer late = story.post(desk.writer(), "/api/staff/bank/statements/" + id + "/commit", "{\"alsoRows\":[]}");
        assertThat(late.code()).isEqualTo("statement.given-up");
    }

    @Test
    void writesALineOnceHoweverManyImportsHoldIt() {
        byte[] file = ccb(lines(300));
        List<String> imports = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            imports.add(desk.checked(file).path("id").asString());
        }
        Outcome<JsonNode> outcome = Together.run(4, number -> desk.commit(imports.get(number), "[]"));
        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.done().stream()
                        .mapToInt(done -> done.path("written").asInt())
                        .sum())
                .isEqualTo(300);
        assertThat(story.rows("bank_line")).isEqualTo(300);
    }

    @Test
    void letsOnlyThoseReadAndWriteWhoMay() {
        assertThat(story.get(story.token("dues:read"), "/api/staff/bank/statements")
                        .status())
                .isEqualTo(403);
        String id = desk.checked(ccb(lines(1))).path("id").asString();
        assertThat(story.post(desk.reader(), "/api/staff/bank/statements/" + id + "/commit", "{\"alsoRows\":[]}")
                        .status())
                .isEqualTo(403);
    }

    private static List<List<Object>> lines(int count) {
        List<List<Object>> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line("20260105", 0, 100 + i, 5000 + i, "单位" + i, "S" + i));
        }
        return lines;
    }

    private static List<Object> line(String day, Object out, Object in, Object balance, String payer, String serial) {
        return ccbLine(day + " 10:11:12", out, in, balance, payer, "4200234500005678", "会费", serial);
    }
}
