package io.huishu.member.council;

import io.huishu.chassis.money.Money;

/**
 * What one tier pays in a year.
 *
 * @param tier as the secretary keeps it, for example {@code 副会长}
 */
public record TierAmount(String tier, Money amount) {}
