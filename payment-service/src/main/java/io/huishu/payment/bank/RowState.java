package io.huishu.payment.bank;

/** What would become of a row of a statement. */
public enum RowState {
    FRESH,
    /** It was imported before. */
    KNOWN,
    /** Day, amount and payer are those of a line that came from an export of another form: a person decides. */
    SIMILAR,
    FAULTY
}
