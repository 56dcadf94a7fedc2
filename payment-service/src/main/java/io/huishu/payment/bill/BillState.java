package io.huishu.payment.bill;

/** What is known of a day's bill. */
public enum BillState {
    /** Nobody has asked yet. */
    WAITING,
    /** WeChat is still writing it, or did not answer. */
    LATER,
    READ,
    /** WeChat says that nothing happened on that day. */
    EMPTY,
    /** What came is no bill or does not fit its hash; nothing of it was kept. */
    BROKEN;

    /** Whether the day's bill is known, so that the day can be compared. */
    public boolean isKnown() {
        return this == READ || this == EMPTY;
    }
}
