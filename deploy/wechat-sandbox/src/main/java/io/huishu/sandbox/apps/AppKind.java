package io.huishu.sandbox.apps;

/** What an appid stands for: 小程序 or 服务号. */
public enum AppKind {
    MINI,
    OFFICIAL
}
