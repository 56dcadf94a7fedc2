package io.huishu.payment.credit;

import io.huishu.chassis.money.Money;

/** What a unit has. */
public record CreditView(String unitId, String unitName, Money balance) {}
