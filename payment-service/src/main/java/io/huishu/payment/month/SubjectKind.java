package io.huishu.payment.month;

/** What kind of thing a difference is about, so that its page can be opened. */
public enum SubjectKind {
    ORDER,
    /** A payment at WeChat that no order of ours knows: its {@code transaction_id}. */
    TRANSACTION,
    REFUND,
    /** A refund at WeChat that no refund of ours knows: its {@code out_refund_no}. */
    REFUND_NO,
    /** A movement of the account at WeChat. */
    FLOW,
    CHARGE,
    RECEIPT,
    BANK_LINE,
    LEDGER_LINE,
    BILL
}
