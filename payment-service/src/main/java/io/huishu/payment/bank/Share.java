package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;

/**
 * What of a line would go to one charge.
 *
 * @param due what the charge asks for now
 * @param take at most that
 */
public record Share(String chargeId, String subject, Money due, Money take) {}
