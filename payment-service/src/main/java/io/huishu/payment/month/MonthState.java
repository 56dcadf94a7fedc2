package io.huishu.payment.month;

/** Whether a month's books may be written. */
public enum MonthState {
    /** 未结账 */
    OPEN,
    /** 已结账: nothing of the month changes any more. */
    CLOSED,
    /** 申请反结账: still closed, until a second person agrees. */
    REOPEN_ASKED
}
