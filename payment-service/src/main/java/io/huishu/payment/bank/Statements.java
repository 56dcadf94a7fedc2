package io.huishu.payment.bank;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chamber's imports of bank statements, and the rows of those not yet written. */
public interface Statements {
    void add(BankStatement statement, List<StatementRow> rows);

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    BankStatement hold(String id);

    /**
     * The same, and with it the chamber's other imports that are not written yet: files that hold the same lines are
     * written one after the other, else their rows wait for each other crosswise.
     */
    BankStatement holdTurn(String id);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed it meanwhile */
    void save(BankStatement statement);

    /** Those that are in order and not yet known, by row. */
    List<StatementRow> writableRows(String id);

    void dropRows(String id);

    /** Those that were checked before this moment and never written. */
    List<String> unwrittenBefore(Instant moment);

    /** Newest first, those given up left out. */
    Page<StatementView> list(Cursor cursor);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    StatementView view(String id);

    List<StatementColumn> columns(String id);

    Page<StatementRowView> rows(String id, @Nullable RowState state, Cursor cursor);

    /** The columns as the store keeps them. */
    String written(List<StatementColumn> columns);

    List<KeptLayout> layouts();

    /** Takes the place of an earlier one for the same header. */
    void keep(KeptLayout layout, String by, Instant at);
}
