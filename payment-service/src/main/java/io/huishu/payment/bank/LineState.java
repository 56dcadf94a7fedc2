package io.huishu.payment.bank;

/** What was decided about a line. */
public enum LineState {
    OPEN,
    PARTLY,
    MATCHED,
    ASIDE
}
