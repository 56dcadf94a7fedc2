package io.huishu.chassis.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One sheet, row by row; blank cells and blank rows are passed over. */
final class SheetXml {
    static final int MOST_COLUMNS = 200;
    static final int LONGEST_CELL = 32_767;
    private static final int ROWS_AROUND = 100;
    private static final int DAYS_FROM_1900_TO_1904 = 1462;

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean from1904;
    private final int mostRows;
    private int row;
    private int column;
    private int rows;

    SheetXml(SharedTexts texts, DateStyles styles, boolean from1904, int mostRows) {
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.mostRows = mostRows;
    }

    /** @return whether there was anything */
    boolean read(InputStream part, RowSink sink) throws XMLStreamException {
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.opens("row")) {
                    row = xml.number("r", row + 1);
                    column = -1;
                    pass(cells(xml), sink);
                }
            }
        }
        return rows > 0;
    }

    private void pass(List<Cell> cells, RowSink sink) {
        if (cells.isEmpty()) {
            return;
        }
        rows++;
        if (rows > mostRows + ROWS_AROUND) {
            throw WorkbookRefused.tooManyRows(mostRows);
        }
        sink.row(row, cells);
    }

    private List<Cell> cells(Xml xml) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                column = columnOf(xml.attribute("r", ""), column + 1);
                Cell cell = cell(xml);
                if (cell.text().isBlank()) {
                    continue;
                }
                if (column >= MOST_COLUMNS) {
                    throw WorkbookRefused.tooManyColumns(MOST_COLUMNS);
                }
                if (cell.text().length() > LONGEST_CELL) {
                    throw WorkbookRefused.cellTooLong(row);
                }
                cells.add(cell);
            }
        }
        return cells;
    }

    private Cell cell(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = "";
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v")) {
                value = xml.text();
            } else if (xml.opens("is")) {
                value = SharedTexts.richText(xml, "is");
            }
        }
        return switch (type) {
            case "s" -> new Cell(column, texts.at(value.strip()), CellKind.TEXT);
            case "n" -> number(value.strip(), styles.isDate(style));
            default -> new Cell(column, value, CellKind.TEXT);
        };
    }

    private Cell number(String value, boolean date) {
        if (!date) {
            return new Cell(column, value, CellKind.NUMBER);
        }
        boolean whole = from1904 && value.matches("[0-9]{1,6}(\\..*)?");
        String days = whole
                ? String.valueOf(Integer.parseInt(value.replaceFirst("\\..*", "")) + DAYS_FROM_1900_TO_1904)
                : value;
        return new Cell(column, days, CellKind.DATE);
    }

    /** {@code AB12} is column 27. */
    private static int columnOf(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}
