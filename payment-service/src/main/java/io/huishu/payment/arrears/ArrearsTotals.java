package io.huishu.payment.arrears;

import io.huishu.chassis.money.Money;

/** How many charges are not paid and past their day, of how many units, and their sum. */
public record ArrearsTotals(int charges, int units, Money due) {}
