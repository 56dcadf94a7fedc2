package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** More was to go back than the payment has left. */
public final class RefundOverPayment extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param left what can still be given back */
    public RefundOverPayment(Money left) {
        super("refund.over-payment", Kind.REFUSED, "这笔付款还能退的只有 " + left.display() + "。");
        tell("left", left);
    }
}
