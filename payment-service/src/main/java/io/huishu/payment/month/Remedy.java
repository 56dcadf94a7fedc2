package io.huishu.payment.month;

/** What a person does about a difference; the office's page shows the button for it. */
public enum Remedy {
    /** Here: WeChat is asked and its answer settles. */
    ASK_WECHAT,
    /** Here: the day's bill is fetched again. */
    FETCH_BILL,
    /** Here: a reason is written down. */
    EXPLAIN,
    /** In the refunds. */
    REFUNDS,
    /** At the bank lines. */
    BANK,
    /** At the receipts. */
    RECEIPTS,
    /** At the charge. */
    CHARGE
}
