package io.huishu.payment.dues;

import io.huishu.chassis.money.Money;

/**
 * What one unit will be charged.
 *
 * @param coversThrough the last year that is paid for: the year itself, or the next one for a unit that joined late
 */
public record DuesLine(String unitId, String unitName, String tier, Money amount, int coversThrough) {}
