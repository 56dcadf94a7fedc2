package io.huishu.payment.bank;

/** What can speak for a unit, in the order in which it counts. */
enum Evidence {
    /** The number of one of its charges stands in the memo. */
    NUMBER,
    /** What it owes is what came. */
    AMOUNT,
    /** The payer's name is its name. */
    NAME,
    /** The payer's name is its name but for the legal form. */
    CORE_NAME,
    CREDIT_CODE,
    /** Its name stands in the memo: somebody pays for it. */
    MENTIONED,
    MEMBER_NO,
    /** This payer paid for it before. */
    BEFORE
}
