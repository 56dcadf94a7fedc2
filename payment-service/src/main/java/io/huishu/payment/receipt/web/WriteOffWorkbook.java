package io.huishu.payment.receipt.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.WriteOff;
import io.huishu.payment.receipt.WriteOffLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The write-off list as a workbook. The numbers of receipts are texts, so that Excel takes no zero away, amounts and
 * counts are numbers, and no cell is a formula: what could be taken for one gets an apostrophe in front (OWASP, CSV
 * injection).
 */
final class WriteOffWorkbook {
    private static final List<String> HEAD = List.of(
            "票据名称", "票据代码", "本内起号", "本内止号", "份数", "使用起号", "使用止号", "使用份数", "作废份数", "作废号码", "有效金额（元）", "作废金额（元）", "结存起号",
            "结存止号", "结存份数");
    private static final int WIDTH = 14 * 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet = book.createSheet("核销表");
    private final CellStyle text = style("@");
    private final CellStyle amount = style("#,##0.00");
    private final CellStyle count = style("0");

    private WriteOffWorkbook() {
        text.setQuotePrefixed(true);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    static byte[] of(WriteOff list) {
        WriteOffWorkbook file = new WriteOffWorkbook();
        file.text(file.sheet.createRow(0), 0, "会费票据核销表　" + list.from() + " 至 " + list.to());
        XSSFRow head = file.sheet.createRow(1);
        for (int column = 0; column < HEAD.size(); column++) {
            file.text(head, column, HEAD.get(column));
            file.sheet.setColumnWidth(column, WIDTH);
        }
        int at = 2;
        for (WriteOffLine line : list.lines()) {
            file.line(file.sheet.createRow(at++), line);
        }
        file.sums(file.sheet.createRow(at), list);
        return file.bytes();
    }

    private void line(XSSFRow row, WriteOffLine line) {
        text(row, 0, line.kind() == BookKind.PAPER ? "会费票据（纸质）" : "会费票据（电子）");
        text(row, 1, line.code());
        text(row, 2, line.firstNumber());
        text(row, 3, line.lastNumber());
        count(row, 4, line.quantity());
        text(row, 5, line.usedFrom());
        text(row, 6, line.usedTo());
        count(row, 7, line.used());
        count(row, 8, line.voided());
        text(row, 9, String.join("、", line.voidNumbers()));
        amount(row, 10, line.amount());
        amount(row, 11, line.voidedAmount());
        text(row, 12, line.leftFrom());
        text(row, 13, line.leftTo());
        count(row, 14, line.left());
    }

    private void sums(XSSFRow row, WriteOff list) {
        text(row, 0, "合计");
        count(row, 7, list.used());
        count(row, 8, list.voided());
        amount(row, 10, list.amount());
        amount(row, 11, list.voidedAmount());
    }

    private void text(XSSFRow row, int column, @Nullable String content) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(text);
        cell.setCellValue(content == null ? "" : guarded(content));
    }

    private void count(XSSFRow row, int column, long content) {
        number(row, column, count, Long.toString(content));
    }

    private void amount(XSSFRow row, int column, Money content) {
        number(row, column, amount, content.display().replace("¥", "").replace(",", ""));
    }

    /** Written as its digits: an amount never becomes a binary fraction on the way. */
    private static void number(XSSFRow row, int column, CellStyle style, String digits) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.getCTCell().setT(STCellType.N);
        cell.getCTCell().setV(digits);
    }

    static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private byte[] bytes() {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
