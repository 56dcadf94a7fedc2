package io.huishu.payment.month.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.month.AccountMonth;
import io.huishu.payment.month.AccountTotal;
import io.huishu.payment.month.ControlTotals;
import io.huishu.payment.month.MonthState;
import io.huishu.payment.month.VoucherLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A month's ledger as a workbook: 凭证 with a row for each movement, 控制合计 with what they must sum up to. Rows are
 * written to disk as they come, so that a large month needs no more memory than a small one. Texts are texts, amounts
 * are numbers to the fen, no cell is a formula.
 */
final class MonthWorkbook implements AutoCloseable {
    private static final List<String> HEAD =
            List.of("序号", "日期", "业务", "借方科目", "贷方科目", "金额（元）", "单位", "摘要", "业务编号", "凭证编号");
    private static final List<String> TOTALS_HEAD = List.of("科目", "期初余额（元）", "借方发生（元）", "贷方发生（元）", "期末余额（元）");
    private static final int ROWS_KEPT = 200;
    private static final int WIDTH = 18 * 256;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_KEPT);
    private final SXSSFSheet vouchers = book.createSheet("凭证");
    private final CellStyle text = style("@");
    private final CellStyle amount = style("#,##0.00");
    private int number;

    MonthWorkbook() {
        text.setQuotePrefixed(true);
        head(vouchers, 0, HEAD);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private void head(SXSSFSheet sheet, int row, List<String> words) {
        SXSSFRow head = sheet.createRow(row);
        for (int column = 0; column < words.size(); column++) {
            text(head, column, words.get(column));
            sheet.setColumnWidth(column, WIDTH);
        }
    }

    void voucher(VoucherLine line) {
        SXSSFRow row = vouchers.createRow(++number);
        text(row, 0, Integer.toString(number));
        text(row, 1, line.bookedOn().toString());
        text(row, 2, line.kind().title());
        text(row, 3, line.debit().title());
        text(row, 4, line.credit().title());
        amount(row, 5, line.amount());
        text(row, 6, line.unitName());
        text(row, 7, line.memo());
        text(row, 8, line.sourceId());
        text(row, 9, line.id());
    }

    void totals(AccountMonth month, ControlTotals totals) {
        SXSSFSheet sheet = book.createSheet("控制合计");
        boolean closed = month.state() != MonthState.OPEN;
        text(sheet.createRow(0), 0, month.month() + (closed ? "，已结账" : "，尚未结账，仅供核对"));
        text(sheet.createRow(1), 0, "凭证 " + totals.lines() + " 行，借方合计与贷方合计都应为：");
        amount(sheet.createRow(2), 0, totals.debit());
        head(sheet, 4, TOTALS_HEAD);
        int at = 5;
        for (AccountTotal account : totals.accounts()) {
            SXSSFRow row = sheet.createRow(at++);
            text(row, 0, account.title());
            amount(row, 1, account.opening());
            amount(row, 2, account.debit());
            amount(row, 3, account.credit());
            amount(row, 4, account.closing());
        }
    }

    private void text(SXSSFRow row, int column, @Nullable String content) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(text);
        cell.setCellValue(content == null ? "" : content);
    }

    private void amount(SXSSFRow row, int column, Money content) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(amount);
        cell.setCellValue(BigDecimal.valueOf(content.fen(), 2).doubleValue());
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
