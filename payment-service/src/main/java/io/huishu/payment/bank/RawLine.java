package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement as the file has it.
 *
 * @param rowNumber as Excel shows it, from 1
 * @param memo all that the bank says about it, each text once
 */
record RawLine(int rowNumber, Map<StatementField, Cell> cells, String memo) {
    @Nullable
    Cell cell(StatementField field) {
        return cells.get(field);
    }

    /** Empty when the file says nothing there. */
    String text(StatementField field) {
        Cell cell = cells.get(field);
        return cell == null ? "" : PlainText.of(cell.plain());
    }
}
