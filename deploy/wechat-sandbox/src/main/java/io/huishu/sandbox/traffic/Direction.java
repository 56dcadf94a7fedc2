package io.huishu.sandbox.traffic;

/** IN to the sandbox, or OUT to a customer of WeChat: a notify or a push. */
public enum Direction {
    IN,
    OUT
}
