package io.huishu.analytics.dues;

/** How a charge stands, as far as facts have told. */
public enum ChargeStanding {
    OPEN,
    SETTLED,
    WAIVED,
    /** Paid and given back. */
    REVERSED
}
