package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;

/**
 * How much is decided.
 *
 * @param waiting lines of which some money is nobody's yet
 * @param waitingAmount that money
 */
public record LineTotals(int waiting, Money waitingAmount, int matched, Money matchedAmount, int aside) {}
