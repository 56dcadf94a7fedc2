package io.huishu.payment.receipt;

/** Where a hand-over stands. */
public enum HandOverState {
    /** 待交付 */
    WAITING,
    /** 已交付 */
    DONE,
    /** 没有交成: tried again by plan, and when staff asks. */
    FAILED;

    public boolean mayBecome(HandOverState next) {
        return this != DONE && next != WAITING;
    }
}
