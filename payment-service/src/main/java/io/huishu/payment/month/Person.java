package io.huishu.payment.month;

/**
 * Who of the office acts.
 *
 * @param account the account's id
 * @param name as the office knows it
 */
public record Person(String account, String name) {}
