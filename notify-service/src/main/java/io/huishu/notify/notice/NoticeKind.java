package io.huishu.notify.notice;

/** What a notice is about. */
public enum NoticeKind {
    DUES_SETTLED,
    RECEIPT_SENT,
    REFUND_SETTLED,
    DUES_REMINDER
}
