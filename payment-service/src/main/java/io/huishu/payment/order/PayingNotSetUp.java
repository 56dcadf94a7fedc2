package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The chamber's merchant is missing, or its keys cannot be used. */
public final class PayingNotSetUp extends Problem {
    private static final long serialVersionUID = 1L;

    public PayingNotSetUp() {
        super("payment.not-set-up", Kind.REFUSED, "商会还没有配好微信支付，请联系秘书处。");
    }
}
