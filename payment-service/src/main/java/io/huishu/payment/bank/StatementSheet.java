package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.RowSink;
import io.huishu.chassis.sheet.WorkbookRefused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement out of the rows of a sheet: title lines, the header, the lines, total lines. A layout that the
 * chamber mapped itself goes before those of the known banks, these before guessing by words.
 */
public final class StatementSheet implements RowSink {
    public static final int MOST_ROWS = 20_000;
    private static final int HEADER_WITHIN = 30;
    private static final int LONGEST_MEMO = 300;
    private static final int MOST_CELLS_SHOWN = 40;
    private static final int LONGEST_CELL_SHOWN = 60;
    private static final String TOTAL = "合计|总计|小计|累计|总笔数|总额|笔数|期初|期末|上期|承前|过次页|本页|打印";

    private final List<KeptLayout> kept;
    private final @Nullable LayoutChoice choice;
    private final List<List<Cell>> first = new ArrayList<>();
    private final List<Integer> firstNumbers = new ArrayList<>();
    private final List<RawLine> lines = new ArrayList<>();
    private String bank = "";
    private String fingerprint = "";
    private @Nullable Columns columns;
    private int skipped;

    /** @param choice null when nobody has said how to read this file */
    public StatementSheet(List<KeptLayout> kept, @Nullable LayoutChoice choice) {
        this.kept = List.copyOf(kept);
        this.choice = choice;
    }

    @Override
    public void row(int rowNumber, List<Cell> cells) {
        if (columns != null) {
            take(rowNumber, cells, columns);
        } else if (first.size() < HEADER_WITHIN) {
            first.add(cells);
            firstNumbers.add(rowNumber);
            columns = header(rowNumber, cells).orElse(null);
            fingerprint = columns == null ? "" : KeptLayout.fingerprint(cells);
        }
    }

    private Optional<Columns> header(int rowNumber, List<Cell> cells) {
        if (choice != null) {
            return choice.headerRow() == rowNumber
                    ? Optional.of(KeptLayout.columns(choice.columns(), cells))
                    : Optional.empty();
        }
        String print = KeptLayout.fingerprint(cells);
        return kept.stream()
                .filter(layout -> layout.fingerprint().equals(print))
                .findFirst()
                .map(layout -> layout.over(cells))
                .or(() -> ofBank(cells))
                .or(() -> Optional.of(GuessedLayout.of(cells)).filter(Columns::suffice));
    }

    private Optional<Columns> ofBank(List<Cell> cells) {
        for (BankLayout layout : BankLayout.KNOWN) {
            Optional<Columns> read = layout.read(cells);
            if (read.isPresent()) {
                bank = layout.bank();
                return read;
            }
        }
        return Optional.empty();
    }

    private void take(int rowNumber, List<Cell> cells, Columns known) {
        Map<StatementField, Cell> taken = new EnumMap<>(StatementField.class);
        Set<String> memo = new LinkedHashSet<>();
        for (Cell cell : cells) {
            StatementField field = known.at(cell);
            if (field == StatementField.MEMO) {
                memo.add(PlainText.of(cell.plain()));
            } else if (field != null && !PlainText.of(cell.text()).isEmpty()) {
                taken.put(field, cell);
            }
        }
        if (isNoLine(cells, taken)) {
            skipped++;
            return;
        }
        if (lines.size() == MOST_ROWS) {
            throw WorkbookRefused.tooManyRows(MOST_ROWS);
        }
        memo.remove("");
        String joined = String.join("；", memo);
        lines.add(new RawLine(
                rowNumber, taken, joined.length() <= LONGEST_MEMO ? joined : joined.substring(0, LONGEST_MEMO)));
    }

    /** A total, a remark, or the header again on the next page. */
    private boolean isNoLine(List<Cell> cells, Map<StatementField, Cell> taken) {
        Cell day = taken.get(StatementField.DAY);
        if (day != null && WrittenDay.of(day).isPresent()) {
            return false;
        }
        boolean amount = taken.containsKey(StatementField.INCOME)
                || taken.containsKey(StatementField.OUTGOING)
                || taken.containsKey(StatementField.AMOUNT);
        return (day == null && !amount)
                || KeptLayout.fingerprint(cells).equals(fingerprint)
                || cells.stream().anyMatch(cell -> cell.text().matches("(?s).*(" + TOTAL + ").*"));
    }

    /** @throws StatementRefused when it holds no line */
    public StatementContent content() {
        if (columns == null) {
            if (choice != null) {
                throw StatementRefused.noSuchRow(choice.headerRow());
            }
            return new StatementContent.Unknown(preview());
        }
        if (lines.isEmpty()) {
            throw StatementRefused.noLines();
        }
        return new StatementContent.Known(bank, columns, fingerprint, List.copyOf(lines), skipped);
    }

    private SheetPreview preview() {
        int header = 0;
        for (int i = 1; i < first.size(); i++) {
            header = likeness(first.get(i)) > likeness(first.get(header)) ? i : header;
        }
        List<SheetPreview.Row> rows = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            rows.add(new SheetPreview.Row(firstNumbers.get(i), shown(first.get(i))));
        }
        return new SheetPreview(
                firstNumbers.get(header), GuessedLayout.of(first.get(header)).all(), rows);
    }

    /** A header has many texts, none of them a number or a day, and best some words that are known. */
    private static int likeness(List<Cell> row) {
        boolean onlyWords = row.stream()
                .allMatch(cell -> PlainText.narrow(cell.text()).codePoints().anyMatch(Character::isLetter)
                        && WrittenDay.of(cell).isEmpty());
        return onlyWords ? row.size() + HEADER_WITHIN * GuessedLayout.of(row).known() : 0;
    }

    private static List<String> shown(List<Cell> row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            while (cells.size() < cell.column() && cells.size() < MOST_CELLS_SHOWN) {
                cells.add("");
            }
            if (cells.size() < MOST_CELLS_SHOWN) {
                String text = PlainText.of(cell.plain());
                cells.add(text.length() <= LONGEST_CELL_SHOWN ? text : text.substring(0, LONGEST_CELL_SHOWN));
            }
        }
        return cells;
    }
}
