package io.huishu.payment.charge;

/** What a charge is owed for. The two are never mixed: dues get a 会费票据, a fee gets a tax invoice. */
public enum ChargeKind {
    /** 会费 of one year. */
    DUES,
    /** 活动费 of one registration. */
    FEE
}
