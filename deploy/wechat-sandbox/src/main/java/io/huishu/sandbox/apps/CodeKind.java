package io.huishu.sandbox.apps;

/** What a code opens: wx.login, the phone number, or the web log-in of an official account. */
public enum CodeKind {
    LOGIN,
    PHONE,
    OAUTH
}
