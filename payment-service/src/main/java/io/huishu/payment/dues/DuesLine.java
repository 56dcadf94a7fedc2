package io.huishu.payment.dues;

import io.huishu.chassis.money.Money;

/** What one unit will be charged. */
public record DuesLine(String unitId, String unitName, String tier, Money amount) {}
