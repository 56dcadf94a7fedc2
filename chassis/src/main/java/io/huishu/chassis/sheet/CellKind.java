package io.huishu.chassis.sheet;

/** What a workbook says a cell is; a DATE's text is the count of days since 1899-12-30. */
public enum CellKind {
    TEXT,
    NUMBER,
    DATE
}
