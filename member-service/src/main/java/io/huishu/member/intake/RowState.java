package io.huishu.member.intake;

/** What becomes of a row: only a valid one is written. */
public enum RowState {
    VALID,
    FAULTY,
    DUPLICATE
}
