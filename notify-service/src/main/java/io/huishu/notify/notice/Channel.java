package io.huishu.notify.notice;

/** How a notice reaches a person. */
public enum Channel {
    INBOX,
    WECHAT
}
