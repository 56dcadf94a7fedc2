package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which column of a statement means what. */
public final class Columns {
    private final List<StatementColumn> all;
    private final Map<Integer, StatementField> fields = new HashMap<>();
    private final Set<StatementField> known = EnumSet.noneOf(StatementField.class);

    public Columns(List<StatementColumn> all) {
        this.all = List.copyOf(all);
        for (StatementColumn column : all) {
            StatementField field = column.field();
            if (field != null) {
                fields.put(column.column(), field);
                known.add(field);
            }
        }
    }

    public List<StatementColumn> all() {
        return all;
    }

    @Nullable
    StatementField at(Cell cell) {
        return fields.get(cell.column());
    }

    boolean has(StatementField field) {
        return known.contains(field);
    }

    int known() {
        return known.size();
    }

    /** Whether there is a day and an amount: without them no line can be read. */
    boolean suffice() {
        return has(StatementField.DAY)
                && (has(StatementField.INCOME) || has(StatementField.OUTGOING) || has(StatementField.AMOUNT));
    }
}
