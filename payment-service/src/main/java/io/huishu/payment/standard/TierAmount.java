package io.huishu.payment.standard;

import io.huishu.chassis.money.Money;

/**
 * What one level pays in a year.
 *
 * @param tier the level as the secretary keeps it, for example {@code 副会长}
 */
public record TierAmount(String tier, Money amount) {}
