package io.huishu.sandbox.apps;

/** One mini-program or official account. */
public record App(String appid, String secret, AppKind kind, String name) {}
