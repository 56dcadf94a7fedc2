package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;

/** Counts and sums over a list of charges. */
public record ChargeTotals(int count, Money amount, int settledCount, Money settledAmount) {}
