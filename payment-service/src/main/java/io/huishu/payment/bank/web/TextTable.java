package io.huishu.payment.bank.web;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import io.huishu.chassis.sheet.RowSink;
import io.huishu.chassis.sheet.WorkbookReader;
import io.huishu.chassis.sheet.WorkbookRefused;
import io.huishu.payment.bank.StatementRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table written as text: commas, tabs, semicolons or upright strokes between the cells, quotes around them where need
 * be. It is read as a stream, one row in memory at a time.
 */
final class TextTable {
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 10_000;
    private static final int ROWS_AROUND = 100;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int mostRows;
    private final RowSink sink;
    private final StringBuilder cell = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private int column;
    private int row = 1;
    private int rows;
    private int next;

    private TextTable(Reader in, char separator, int mostRows, RowSink sink) {
        this.in = in;
        this.separator = separator;
        this.mostRows = mostRows;
        this.sink = sink;
    }

    /** @throws WorkbookRefused with one sentence for whatever is wrong with the file */
    static void read(Path file, int mostRows, RowSink sink) {
        try {
            if (Files.size(file) > WorkbookReader.MOST_BYTES) {
                throw WorkbookRefused.tooLarge();
            }
            TextCharset charset = TextCharset.of(file);
            char separator;
            try (BufferedReader in = charset.open(file)) {
                separator = Separator.of(in);
            }
            try (BufferedReader in = charset.open(file)) {
                new TextTable(in, separator, mostRows, sink).read();
            }
        } catch (IOException e) {
            throw StatementRefused.unknownCharset();
        }
    }

    private void read() throws IOException {
        next = in.read();
        while (next != END) {
            readRow();
        }
        if (rows == 0) {
            throw WorkbookRefused.empty();
        }
    }

    private void readRow() throws IOException {
        int begunAt = row;
        cells.clear();
        column = 0;
        while (next != END && next != '\n' && next != '\r') {
            readCell(begunAt);
            if (next == separator) {
                next = in.read();
                column++;
            }
        }
        endOfLine();
        if (!cells.isEmpty()) {
            rows++;
            if (rows > mostRows + ROWS_AROUND) {
                throw WorkbookRefused.tooManyRows(mostRows);
            }
            sink.row(begunAt, List.copyOf(cells));
        }
    }

    private void endOfLine() throws IOException {
        if (next == '\r') {
            next = in.read();
        }
        if (next == '\n') {
            next = in.read();
        }
        row++;
    }

    private void readCell(int begunAt) throws IOException {
        cell.setLength(0);
        while (next == ' ' || (next == '\t' && separator != '\t')) {
            next = in.read();
        }
        if (next == '"') {
            quoted(begunAt);
        }
        while (next != END && next != separator && next != '\n' && next != '\r') {
            put(begunAt);
        }
        String text = cell.toString();
        if (!text.isBlank()) {
            if (column >= MOST_COLUMNS) {
                throw WorkbookRefused.tooManyColumns(MOST_COLUMNS);
            }
            cells.add(new Cell(column, text.strip(), CellKind.TEXT));
        }
    }

    private void quoted(int begunAt) throws IOException {
        next = in.read();
        while (true) {
            if (next == END) {
                throw StatementRefused.openQuote(begunAt);
            }
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return;
                }
            }
            if (next == '\n') {
                row++;
            }
            put(begunAt);
        }
    }

    private void put(int begunAt) throws IOException {
        if (cell.length() >= LONGEST_CELL) {
            throw WorkbookRefused.cellTooLong(begunAt);
        }
        cell.append((char) next);
        next = in.read();
    }
}
