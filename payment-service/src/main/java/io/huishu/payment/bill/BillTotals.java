package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;

/**
 * A bill's own sums.
 *
 * @param in trade bill: amounts of all orders; fund bill: income
 * @param out trade bill: refunds asked for; fund bill: spending
 * @param fee trade bill only
 */
public record BillTotals(int count, Money in, Money out, Money fee) {
    static final BillTotals NOTHING = new BillTotals(0, Money.ZERO, Money.ZERO, Money.ZERO);
}
