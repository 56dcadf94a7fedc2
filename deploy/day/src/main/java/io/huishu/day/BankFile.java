package io.huishu.day;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a statement workbook as 建设银行 exports it: no title, days and times in one cell, sums as numbers. */
final class BankFile {
    private static final List<String> HEAD = List.of(
            "账号",
            "账户名称",
            "交易时间",
            "借方发生额（支取）",
            "贷方发生额（收入）",
            "余额",
            "币种",
            "对方户名",
            "对方账号",
            "对方开户机构",
            "记账日期",
            "摘要",
            "备注",
            "账户明细编号-交易流水号",
            "企业流水号",
            "凭证种类",
            "凭证号");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final double FEN_PER_YUAN = 100;

    private BankFile() {}

    static byte[] of(List<BankLine> lines) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("明细");
            write(sheet.createRow(0), HEAD);
            for (int i = 0; i < lines.size(); i++) {
                BankLine line = lines.get(i);
                XSSFRow row = sheet.createRow(i + 1);
                write(row, cells(line));
                row.getCell(4).setCellValue(line.fen() / FEN_PER_YUAN);
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(BankLine line) {
        String day = line.day().format(DAY);
        return List.of(
                "42001234567890001234",
                "商会",
                day + " 10:11:12",
                "",
                "",
                "",
                "人民币元",
                line.payer(),
                "4200234500005678",
                "中国银行武汉分行",
                day,
                "电子转账",
                line.memo(),
                line.no(),
                "",
                "",
                "");
    }

    private static void write(XSSFRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
