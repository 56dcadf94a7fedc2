package io.huishu.member.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.huishu.chassis.sheet.WorkbookReader;
import io.huishu.chassis.sheet.WorkbookRefused;
import io.huishu.member.intake.ImportColumn;
import io.huishu.member.intake.RosterSheet;
import io.huishu.member.intake.SheetContent;
import io.huishu.member.intake.SheetLine;
import io.huishu.member.intake.Workbooks;
import io.huishu.member.roster.CheckedEntry;
import io.huishu.member.roster.EntryRules;
import io.huishu.member.roster.RosterEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RosterWorkbookTest {
    private static final List<Object> HEADING = List.copyOf(Workbooks.HEADING);
    private static final String CODE = "91350100M000100Y43";

    @TempDir
    private Path folder;

    @Test
    void readsARosterAsASecretaryKeepsIt() throws IOException {
        SheetContent sheet = read(Workbooks.of(List.of(
                List.of("武汉楚商联合会 会员名单"),
                List.of("", ""),
                List.of("序号", "企业名称 *", "信用代码", "联系人（代表）", "职务", "手机号", "电话", "级别", "入会时间", "备注"),
                List.of(
                        1,
                        "长江光电  ",
                        CODE,
                        "陈志远",
                        "董事长",
                        13800001111d,
                        "027-8888",
                        "副会长",
                        LocalDate.of(2024, 3, 1),
                        "老会员"),
                List.of("", "", "", "", "", "", "", "", "", "只有备注"),
                List.of(2, "汉水商行", "", "李梅", "", "139 0000 2222 ", "", "会员", 20240301, ""))));
        assertThat(sheet.columns())
                .contains(
                        new ImportColumn("企业名称 *", "name"),
                        new ImportColumn("手机号", "phone"),
                        new ImportColumn("电话", null),
                        new ImportColumn("备注", null));
        assertThat(sheet.lines()).extracting(SheetLine::rowNumber).containsExactly(4, 6);
        assertThat(sheet.lines())
                .extracting(line -> EntryRules.check(line.entry()))
                .allSatisfy(checked -> assertThat(checked.faults()).isEmpty())
                .extracting(CheckedEntry::shown)
                .containsExactly(
                        new RosterEntry("长江光电", CODE, "陈志远", "董事长", "13800001111", "副会长", "2024-03-01"),
                        new RosterEntry("汉水商行", "", "李梅", "", "13900002222", "会员", "2024-03-01"));
    }

    @Test
    void readsEveryFormOfADay() throws IOException {
        List<Object> forms = List.of(
                LocalDate.of(2024, 3, 1),
                "2024-03-01",
                "2024/3/1",
                "2024.3",
                2024.3,
                "2024年3月1日",
                "20240301",
                20240301,
                45352);
        List<List<Object>> rows = new ArrayList<>(List.of(HEADING));
        forms.forEach(form -> rows.add(List.of("长江" + rows.size(), "", "陈", "", "13800001111", "会员", form)));
        assertThat(read(Workbooks.of(rows)).lines()).hasSize(forms.size()).allSatisfy(line -> assertThat(
                        EntryRules.check(line.entry()).shown().joinedOn())
                .isEqualTo("2024-03-01"));
    }

    @Test
    void readsItsOwnTemplateAndItsOwnExport() throws IOException {
        byte[] file = WorkbookWriter.write(
                "名单",
                List.of(10, 10, 10, 10, 10, 10, 10),
                List.of(Workbooks.HEADING, List.of("=1+1公司", CODE, "陈<&>\"", "", "13800001111", "会员", "2024-03-01")));
        CheckedEntry checked = EntryRules.check(read(file).lines().getFirst().entry());
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.shown())
                .isEqualTo(new RosterEntry("=1+1公司", CODE, "陈<&>\"", "", "13800001111", "会员", "2024-03-01"));
        assertThat(refused(RosterWorkbook.template()).code()).isEqualTo("workbook.empty");
    }

    @Test
    void writesNoFormulaAndOnlyTexts() throws IOException {
        byte[] file = WorkbookWriter.write(
                "名单",
                List.of(10, 10),
                List.of(List.of("单位名称", "手机"), List.of("=HYPERLINK(\"http://x\")", "13800001111")));
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).startsWith("'=");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("13800001111");
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesABadFileWithOneSentence() {
        byte[] good = Workbooks.roster(3, 1);
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        return Stream.of(
                bad("old .xls", Workbooks.oldExcel(), "old-format", ".xls"),
                bad("a locked one", Workbooks.locked(good), "locked", "工作簿有密码保护，请去掉密码再上传"),
                bad("a renamed web page", text("<html><table><tr><td>单位名称</td></tr></table></html>"), "not-xlsx", "网页"),
                bad("a renamed csv", text("单位名称,手机\n长江,13800001111\n"), "not-xlsx", "不是 .xlsx"),
                bad("nothing", new byte[0], "empty", "空"),
                bad(
                        "a zip that is no workbook",
                        Workbooks.with(Workbooks.manyEntries(1), "word/document.xml", "<a/>"),
                        "not-xlsx",
                        "不是 .xlsx"),
                bad("half a workbook", Arrays.copyOf(good, good.length / 2), "broken", "损坏"),
                bad("a bomb of spaces", Workbooks.bomb(150), "suspicious", "异常庞大"),
                bad("a heavy one", Workbooks.heavy(230), "suspicious", "异常庞大"),
                bad("too many entries", Workbooks.manyEntries(1_200), "suspicious", "可疑"),
                bad("a zip inside", Workbooks.with(good, "xl/inner.zip", "PK"), "suspicious", "可疑"),
                bad("a way out", Workbooks.with(good, "xl/../../etc/passwd", "x"), "suspicious", "可疑"),
                bad("entities", Workbooks.with(good, "xl/sharedStrings.xml", entities), "suspicious", "DOCTYPE"),
                bad(
                        "a doctype in the workbook",
                        Workbooks.with(
                                good, "xl/workbook.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><workbook/>"),
                        "suspicious",
                        "DOCTYPE"),
                bad(
                        "broken xml",
                        Workbooks.with(good, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"),
                        "broken",
                        "损坏"),
                bad("600 columns", Workbooks.wide(), "too-many-columns", "200 列"),
                bad("20,200 rows", Workbooks.endless(20_200), "too-many-rows", "20000 行"),
                bad("an empty sheet", Workbooks.of(List.of()), "empty", "空"),
                bad("only a heading", Workbooks.of(List.of(HEADING)), "empty", "没有任何会员单位"),
                bad("no heading", Workbooks.of(List.of(List.of("甲", "乙"), List.of("丙", "丁"))), "no-heading", "表头"),
                bad(
                        "no phones",
                        Workbooks.of(
                                List.of(List.of("单位名称", "代表人", "会员等级", "入会日期"), List.of("长江", "陈", "会员", "2024-3-1"))),
                        "column-missing",
                        "缺少“手机”这一列"),
                bad(
                        "no names",
                        Workbooks.of(List.of(List.of("代表人", "手机"), List.of("陈", "13800001111"))),
                        "column-missing",
                        "“单位名称”"),
                bad("11 MB", Arrays.copyOf(good, 11 * 1024 * 1024), "too-large", "10 MB"));
    }

    private DynamicTest bad(String name, byte[] file, String code, String words) {
        return DynamicTest.dynamicTest(name, () -> {
            long begin = System.nanoTime();
            WorkbookRefused refused = refused(file);
            assertThat(refused.code()).isEqualTo("workbook." + code);
            assertThat(refused.sentence()).contains(words).endsWith("。");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        });
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private WorkbookRefused refused(byte[] file) {
        return catchThrowableOfType(WorkbookRefused.class, () -> read(file));
    }

    private SheetContent read(byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "名单", ".xlsx");
        Files.write(file, content);
        RosterSheet roster = new RosterSheet();
        WorkbookReader.read(file, RosterSheet.MOST_ROWS, roster);
        return roster.content();
    }
}
