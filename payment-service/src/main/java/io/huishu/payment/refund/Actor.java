package io.huishu.payment.refund;

/**
 * Who of the office acts.
 *
 * @param account the account's id
 * @param name as the office knows it
 */
public record Actor(String account, String name) {}
