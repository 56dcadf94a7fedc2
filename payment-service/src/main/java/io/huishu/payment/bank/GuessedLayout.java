package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A layout read by its header's words alone, for banks whose export is not known. */
final class GuessedLayout {
    private GuessedLayout() {}

    /** Each field gets the column with its best word; columns of words that say nothing stay unread. */
    static Columns of(List<Cell> row) {
        Map<StatementField, Integer> best = new EnumMap<>(StatementField.class);
        for (Cell cell : row) {
            StatementField field = fieldOf(cell);
            if (field != null && !field.mayRepeat()) {
                best.merge(field, rank(field, cell), Math::min);
            }
        }
        List<StatementColumn> columns = new ArrayList<>();
        for (Cell cell : row) {
            StatementField field = fieldOf(cell);
            boolean wins = field != null && (field.mayRepeat() || best.remove(field, rank(field, cell)));
            columns.add(new StatementColumn(cell.column(), cell.text().strip(), wins ? field : null));
        }
        return new Columns(columns);
    }

    private static @Nullable StatementField fieldOf(Cell cell) {
        for (StatementField field : StatementField.values()) {
            if (rank(field, cell) >= 0) {
                return field;
            }
        }
        return null;
    }

    private static int rank(StatementField field, Cell cell) {
        return field.headers().indexOf(HeaderWord.of(cell.text()));
    }
}
