package io.huishu.payment.bank;

/** Which way the money went, seen from the chamber's account. */
public enum Direction {
    IN,
    OUT
}
