package io.huishu.member.intake;

import java.util.List;

/** The imports of the bound chamber with their rows; phones are encrypted where they lie. */
public interface Imports {
    void add(RosterImport roster, List<ImportRow> rows);

    /** How columns are kept in {@link RosterImport#headers}. */
    String written(List<ImportColumn> columns);

    /** @throws io.huishu.chassis.problem.Missing when this chamber has no such import */
    RosterImport get(String id);

    /** As {@link #get}, and nobody else may hold it until the end of the transaction. */
    RosterImport hold(String id);

    void save(RosterImport roster);

    List<ImportColumn> columnsOf(RosterImport roster);

    /** In the order of the sheet. */
    List<ImportRow> rowsOf(String id);

    /** Keeps the new state of rows that turned out to repeat a unit. */
    void markRepeated(List<ImportRow> rows);
}
