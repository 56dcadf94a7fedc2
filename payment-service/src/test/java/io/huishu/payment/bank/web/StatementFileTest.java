package io.huishu.payment.bank.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huishu.chassis.sheet.WorkbookRefused;
import io.huishu.payment.bank.KeptLayout;
import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.LayoutChoice.Chosen;
import io.huishu.payment.bank.ReadLines;
import io.huishu.payment.bank.SheetPreview;
import io.huishu.payment.bank.StatementColumn;
import io.huishu.payment.bank.StatementContent;
import io.huishu.payment.bank.StatementField;
import io.huishu.payment.bank.StatementFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class StatementFileTest {
    private static final Charset UTF8 = StandardCharsets.UTF_8;
    private static final Charset GBK = StatementFiles.GB18030;

    @TempDir
    private Path folder;

    // ---- the banks' own forms

    @Test
    void readsTheExportOfIcbc() {
        StatementContent.Known read = known(StatementFiles.icbc(
                "0,3202000000000001234,4200000000000055678,2026-01-05 10:11:12,贷,,2000.00,102,转账,会费,武汉长江光电有限公司,12000.00,2026年会费",
                "0,3202000000000001234,,2026-01-06 00:00:00,借,15.50,,102,手续费,,,11984.50,",
                "合计,,,,,15.50,2000.00,,,,,,"));
        assertThat(read.bank()).isEqualTo("工商银行");
        assertThat(read.skipped()).isEqualTo(1);
        assertThat(ReadLines.of(read))
                .containsExactly(
                        "2026-01-05|+¥2,000.00|¥12,000.00|武汉长江光电有限公司|4200000000000055678|转账；会费；2026年会费|null|1234",
                        "2026-01-06|-¥15.50|¥11,984.50||null|手续费|null|1234");
    }

    @Test
    void readsTheOtherTwoFormsOfIcbc() {
        assertThat(ReadLines.of(known(StatementFiles.text(
                        GBK,
                        "凭证号,对方账号,交易时间,借贷标志,对方单位,对方行号,用途,摘要,附言,发生额,余额,币种",
                        "1,42001,2026-01-05 10:00:00,贷,长江光电,102,会费,转账,,\"2,000.00\",\"3,000.00\",人民币",
                        "2,42002,2026-01-05 11:00:00,借,印刷厂,102,印刷费,转账,,500,\"2,500.00\",人民币"))))
                .containsExactly(
                        "2026-01-05|+¥2,000.00|¥3,000.00|长江光电|42001|会费；转账|null|null",
                        "2026-01-05|-¥500.00|¥2,500.00|印刷厂|42002|印刷费；转账|null|null");
        assertThat(ReadLines.of(known(StatementFiles.workbook(List.of(
                        List.of("[HISTORYDETAIL]"),
                        List.of("对方账号", "交易时间", "对方单位", "用途", "摘要", "附言", "回单个性化信息", "余额", "转出金额", "转入金额"),
                        List.of("42001", "2026-01-05 10:00:00", "长江光电", "", "转账", "会费", "", 3000, "", 2000))))))
                .containsExactly("2026-01-05|+¥2,000.00|¥3,000.00|长江光电|42001|转账；会费|null|null");
    }

    @Test
    void readsTheExportOfCcb() {
        StatementContent.Known read = known(StatementFiles.ccb(List.of(
                StatementFiles.ccbLine(
                        "20260105 18:22:21", 0, 2000.1, 445321.58, "武汉长江光电有限公司", "944153", "会费", "4939-1050"),
                StatementFiles.ccbLine(
                        "20260106 18:22:21", 100, 0, 445221.58, "印刷厂", "6.22202E+18", "", "4940-1051"))));
        assertThat(read.bank()).isEqualTo("建设银行");
        assertThat(ReadLines.of(read))
                .containsExactly(
                        "2026-01-05|+¥2,000.10|¥445,321.58|武汉长江光电有限公司|944153|电子转账；会费|4939-1050|1234",
                        "2026-01-06|-¥100.00|¥445,221.58|印刷厂|null|电子转账|4940-1051|1234");
    }

    @Test
    void readsTheExportOfAbcBetweenTitleAndTotals() {
        StatementContent.Known read = known(StatementFiles.workbook(List.of(
                List.of("账户明细"),
                List.of("账号：17-0601-0104-0001234", "", "户名：武汉楚商联合会"),
                List.of("查询日期：20260101-20260131"),
                List.of("交易时间", "收入金额", "支出金额", "账户余额", "交易行名", "对方省市", "对方账号", "对方户名", "交易用途"),
                List.of("2026-01-05 09:08:07", "2,000.00", "", "10,000.00", "武汉支行", "湖北", "42001", "长江光电", "会费"),
                List.of(LocalDate.of(2026, 1, 6), "", 30, 9970, "武汉支行", "", "", "", "短信费"),
                List.of("收入笔数：1", "支出笔数：1"),
                List.of("合计", "2,000.00", "30.00"))));
        assertThat(read.bank()).isEqualTo("农业银行");
        assertThat(read.skipped()).isEqualTo(2);
        assertThat(ReadLines.of(read))
                .containsExactly(
                        "2026-01-05|+¥2,000.00|¥10,000.00|长江光电|42001|会费|null|null",
                        "2026-01-06|-¥30.00|¥9,970.00||null|短信费|null|null");
    }

    @Test
    void readsBothFormsOfCmb() {
        String headers = "账号,账号名称,币种,交易日,交易时间,起息日,交易类型,借方金额,贷方金额,余额,摘要,流水号,流程实例号,业务名称,用途,业务参考号,"
                + "业务摘要,其它摘要,收(付)方分行名,收(付)方名称,收(付)方账号,收(付)方开户行行号,收(付)方开户行名,收(付)方开户行地址,"
                + "母(子)公司账号分行名,母(子)公司账号,母(子)公司名称,信息标志,有否附件信息,冲账标志,扩展摘要,交易分析码,票据号,"
                + "商务支付订单号,内部编号,公司一卡通号";
        StatementContent.Known read = known(StatementFiles.text(
                UTF8,
                "\uFEFF" + headers,
                "'127900000000001234,武汉楚商联合会,人民币,20260105,10:11:12,20260105,网银转账,,2000.00,5000.00,会费,C0123X456,,,会费,,"
                        + "跨行转账,,,武汉长江光电有限公司,'42001,,,,,,,,,,,,,,,"));
        assertThat(read.bank()).isEqualTo("招商银行");
        assertThat(ReadLines.of(read))
                .containsExactly("2026-01-05|+¥2,000.00|¥5,000.00|武汉长江光电有限公司|42001|会费；跨行转账|C0123X456|1234");
        assertThat(ReadLines.of(known(StatementFiles.workbook(List.of(
                        List.of("交易日期", "借方(出账)", "贷方(入账)", "余额", "摘要", "收(付)方名称", "收(付)方账号", "交易类型"),
                        List.of("2026-01-05", "", "2,000.00", "5,000.00", "会费", "长江光电", "42001", "转账"))))))
                .containsExactly("2026-01-05|+¥2,000.00|¥5,000.00|长江光电|42001|会费|null|null");
    }

    @Test
    void readsTheExportOfBocWithItsPayersAndPayees() {
        StatementContent.Known read = known(StatementFiles.text(
                GBK,
                "查询账号[ Inquirer account number ]|1234567890123",
                "借方发生总额[ Total Debit Amount of Payments ]|50.00",
                "贷方发生总额[ Total Credit Amount of Payments ]|2,000.00",
                "交易类型[ Transaction Type ]|付款人账号[ Debit Account No. ]|付款人名称[ Payer's Name ]|收款人账号[ Payee's"
                        + " Account Number ]|收款人名称[ Payee's Name ]|交易日期[ Transaction Date ]|交易金额[ Trade Amount ]|"
                        + "交易后余额[ After-transaction balance ]|交易流水号[ Transaction reference number ]|交易附言[ Remark ]",
                "来账|744800018260|长江光电|1234567890123|楚商联合会|20260103|+2,000.00|9,000.00|77001|会费",
                "往账|1234567890123|楚商联合会|50131000927752|印刷厂|20260105|-50.00|8,950.00|77002|资料"));
        assertThat(read.bank()).isEqualTo("中国银行");
        assertThat(ReadLines.of(read))
                .containsExactly(
                        "2026-01-03|+¥2,000.00|¥9,000.00|长江光电|744800018260|会费|77001|null",
                        "2026-01-05|-¥50.00|¥8,950.00|印刷厂|50131000927752|资料|77002|null");
    }

    @Test
    void readsABankThatNobodyKnowsByTheWordsOfItsHeader() {
        StatementContent.Known read = known(StatementFiles.text(
                UTF8,
                "某某农村商业银行 对账单",
                "记账日期\t交易时间\t入账金额(元)\t支出\t本次余额\t付款人名称\t对方账号\t附言\t备注\t交易流水号",
                "2026/1/5\t10:11\t2,000\t\t2,000.00\t长江光电\t42001\t会费\t会费\t0001"));
        assertThat(read.bank()).isEmpty();
        assertThat(ReadLines.of(read)).containsExactly("2026-01-05|+¥2,000.00|¥2,000.00|长江光电|42001|会费|0001|null");
    }

    // ---- a person names the columns

    @Test
    void asksOnceForAHeaderThatSaysNothingAndKnowsItAgain() {
        byte[] file = StatementFiles.text(
                UTF8,
                "Statement of account,1234",
                "Posted,Paid in,Paid out,From,Text",
                "2026-01-05,2000.00,,长江光电,会费",
                "2026-01-06,,12.00,,fee");
        SheetPreview question = ((StatementContent.Unknown) read(file, List.of(), null)).preview();
        assertThat(question.headerRow()).isEqualTo(2);
        assertThat(question.columns())
                .extracting(StatementColumn::header)
                .containsExactly("Posted", "Paid in", "Paid out", "From", "Text");
        assertThat(question.rows().get(2).cells()).containsExactly("2026-01-05", "2000.00", "", "长江光电", "会费");

        List<Chosen> chosen = List.of(
                new Chosen(0, StatementField.DAY),
                new Chosen(1, StatementField.INCOME),
                new Chosen(2, StatementField.OUTGOING),
                new Chosen(3, StatementField.PAYER),
                new Chosen(4, StatementField.MEMO));
        List<String> lines = List.of(
                "2026-01-05|+¥2,000.00|null|长江光电|null|会费|null|null", "2026-01-06|-¥12.00|null||null|fee|null|null");
        StatementContent.Known read = (StatementContent.Known) read(file, List.of(), new LayoutChoice(2, chosen));
        assertThat(ReadLines.of(read)).isEqualTo(lines);
        assertThat(ReadLines.of(read(file, List.of(new KeptLayout(read.fingerprint(), chosen)), null)))
                .isEqualTo(lines);
        assertThat(refused(file, new LayoutChoice(9, chosen)).sentence()).contains("没有第 9 行");
    }

    // ---- what is in the way

    @Test
    void readsQuotesLineBreaksAndCommasInCells() {
        assertThat(ReadLines.of(known(StatementFiles.text(
                        UTF8,
                        "\"交易日期\",\"收入金额\",\"对方户名\",\"摘要\"",
                        "\"2026-01-05\",\"2,000.00\",\"长江\"\"光电\"\"\",\"会费,\r\n2026\"",
                        "=\"20260106\",\"  3 \",'乙,"))))
                .containsExactly(
                        "2026-01-05|+¥2,000.00|null|长江\"光电\"|null|会费,  2026|null|null",
                        "2026-01-06|+¥3.00|null|乙|null||null|null");
    }

    @Test
    void tellsEachFaultWithItsColumn() {
        assertThat(ReadLines.of(known(StatementFiles.text(
                        UTF8,
                        "交易日期,收入金额,支出金额,对方户名",
                        "2026-02-30,1,,甲",
                        "03/04/2026,1,,乙",
                        ",1,,丙",
                        "2026-01-05,1,2,丁",
                        "2026-01-05,,,戊",
                        "2026-01-05,12.345,,己",
                        "2026-01-05,\"1,23\",,庚",
                        "2026-01-05,一千,,辛"))))
                .containsExactly(
                        "null|+¥1.00|null|甲|null||null|null|[LineFault[column=交易日期, reason=“2026-02-30”不是能看懂的日期]]",
                        "null|+¥1.00|null|乙|null||null|null|[LineFault[column=交易日期, reason=“03/04/2026”不是能看懂的日期]]",
                        "null|+¥1.00|null|丙|null||null|null|[LineFault[column=交易日期, reason=没有日期]]",
                        "2026-01-05|+null|null|丁|null||null|null|[LineFault[column=收入金额, reason=收入和支出两列都有金额]]",
                        "2026-01-05|+null|null|戊|null||null|null|[LineFault[column=收入金额, reason=没有金额]]",
                        "2026-01-05|+null|null|己|null||null|null|[LineFault[column=收入金额, reason=“12.345”比一分钱还细]]",
                        "2026-01-05|+null|null|庚|null||null|null|[LineFault[column=收入金额, reason=“1,23”不是金额]]",
                        "2026-01-05|+null|null|辛|null||null|null|[LineFault[column=收入金额, reason=“一千”不是金额]]");
    }

    @TestFactory
    Stream<DynamicTest> refusesABadFileWithOneSentence() {
        byte[] good = StatementFiles.ccb(
                List.of(StatementFiles.ccbLine("20260105 18:22:21", 0, 2000, 5000, "长江光电", "944153", "会费", "4939")));
        return Stream.of(
                bad("nothing", new byte[0], "empty", "空"),
                bad("blank lines", StatementFiles.text(UTF8, "", " , ,", ""), "empty", "空"),
                bad("old .xls", StatementFiles.oldExcel(), "old-format", ".xls"),
                bad("a locked one", StatementFiles.locked(good), "locked", "密码"),
                bad(
                        "a web page named .xls",
                        "<html><table><tr><td>交易日期</td></tr></table>".getBytes(UTF8),
                        "not-xlsx",
                        "网页"),
                bad("a web archive", "MIME-Version: 1.0\nContent-Type: x".getBytes(UTF8), "not-xlsx", "网页"),
                bad("a PDF", "%PDF-1.7\n1 0 obj".getBytes(UTF8), "pdf", "PDF"),
                bad(
                        "a picture",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                        "not-table",
                        "CSV"),
                bad("an unknown encoding", new byte[] {'a', ',', (byte) 0xff, (byte) 0xff, '\n'}, "charset", "编码"),
                bad("half a workbook", Arrays.copyOf(good, good.length / 2), "broken", "损坏"),
                bad("a bomb", StatementFiles.bomb(150), "suspicious", "异常庞大"),
                bad(
                        "entities",
                        StatementFiles.with(
                                good,
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE s [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>"),
                        "suspicious",
                        "DOCTYPE"),
                bad("20,200 rows", StatementFiles.endless(20_200), "too-many-rows", "20000 行"),
                bad("20,200 rows of text", lines(20_200), "too-many-rows", "20000 行"),
                bad("11 MB", Arrays.copyOf(good, 11 * 1024 * 1024), "too-large", "10 MB"),
                bad("11 MB of text", StatementFiles.text(UTF8, "a,".repeat(5_600_000)), "too-large", "10 MB"),
                bad(
                        "an endless cell",
                        StatementFiles.text(UTF8, "交易日期,收入金额", "\"" + "x".repeat(20_000)),
                        "cell-too-long",
                        "太长"),
                bad("an open quote", StatementFiles.text(UTF8, "交易日期,收入金额", "\"2026-01-05,1"), "open-quote", "引号"),
                bad("600 columns", StatementFiles.text(UTF8, "宽,".repeat(600)), "too-many-columns", "200 列"),
                bad("only a header", StatementFiles.text(UTF8, "交易日期,收入金额,对方户名"), "empty", "没有任何流水"));
    }

    private static byte[] lines(int count) {
        List<String> lines = new ArrayList<>(List.of("交易日期,收入金额"));
        lines.addAll(Collections.nCopies(count, "20260105,1.00"));
        return StatementFiles.text(UTF8, lines.toArray(new String[0]));
    }

    private DynamicTest bad(String name, byte[] file, String code, String words) {
        return DynamicTest.dynamicTest(name, () -> {
            WorkbookRefused refused = refused(file, null);
            assertThat(refused.code()).isEqualTo("workbook." + code);
            assertThat(refused.sentence()).contains(words).endsWith("。");
        });
    }

    private WorkbookRefused refused(byte[] file, @Nullable LayoutChoice choice) {
        return catchThrowableOfType(WorkbookRefused.class, () -> read(file, List.of(), choice));
    }

    private StatementContent.Known known(byte[] file) {
        return (StatementContent.Known) read(file, List.of(), null);
    }

    private StatementContent read(byte[] content, List<KeptLayout> kept, @Nullable LayoutChoice choice) {
        try {
            Path file = Files.createTempFile(folder, "流水", ".dat");
            Files.write(file, content);
            return StatementFile.read(file, kept, choice);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
