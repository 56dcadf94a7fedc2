package io.huishu.chassis.sheet;

import io.huishu.chassis.money.Money;
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
 * Writes an {@code .xlsx} that people open in Excel: numbers of papers are texts, so that no zero is lost; amounts and counts
 * are numbers, written as their digits, so that no amount becomes a binary fraction on the way; no cell is a formula, and what
 * could be taken for one gets an apostrophe in front (OWASP, CSV injection).
 */
public final class WorkbookWriter implements AutoCloseable {
    private static final int WIDTH = 16 * 256;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle text = style("@");
    private final CellStyle amount = style("#,##0.00");
    private final CellStyle count = style("0");

    public WorkbookWriter() {
        text.setQuotePrefixed(true);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** A new sheet at the end; rows and columns count from 0. */
    public Sheet sheet(String name) {
        return new Sheet(book.createSheet(name));
    }

    /** The whole file. */
    public byte[] bytes() {
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

    static String guarded(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    /** One sheet of the workbook. */
    public final class Sheet {
        private final XSSFSheet sheet;

        private Sheet(XSSFSheet sheet) {
            this.sheet = sheet;
        }

        /** A row of titles; it sets the columns' width. */
        public void head(int row, List<String> titles) {
            for (int column = 0; column < titles.size(); column++) {
                text(row, column, titles.get(column));
                sheet.setColumnWidth(column, WIDTH);
            }
        }

        public void text(int row, int column, @Nullable String content) {
            XSSFCell cell = cell(row, column, text);
            cell.setCellValue(content == null ? "" : guarded(content));
        }

        public void count(int row, int column, long content) {
            digits(cell(row, column, count), Long.toString(content));
        }

        /** In yuan. */
        public void amount(int row, int column, Money content) {
            digits(cell(row, column, amount), content.display().replace("¥", "").replace(",", ""));
        }

        private XSSFCell cell(int row, int column, CellStyle style) {
            XSSFRow line = sheet.getRow(row);
            XSSFCell cell = (line == null ? sheet.createRow(row) : line).createCell(column);
            cell.setCellStyle(style);
            return cell;
        }

        private static void digits(XSSFCell cell, String digits) {
            cell.getCTCell().setT(STCellType.N);
            cell.getCTCell().setV(digits);
        }
    }
}
