package io.huishu.payment.credit;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** More of a balance was to be used than there is. */
public final class CreditTooSmall extends Problem {
    private static final long serialVersionUID = 1L;

    CreditTooSmall(Money balance) {
        super("credit.too-small", Kind.CONFLICT, balance.isPositive() ? "这家单位的余额只有 " + balance + "，不够。" : "这家单位没有余额。");
        tell("balance", balance);
    }
}
