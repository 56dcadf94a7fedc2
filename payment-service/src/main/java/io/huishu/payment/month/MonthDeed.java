package io.huishu.payment.month;

/** What people do with a month. */
public enum MonthDeed {
    CLOSED,
    REOPEN_ASKED,
    REOPENED,
    REOPEN_DECLINED
}
