package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The time in which something may be paid is over, or so nearly that WeChat would not take it. */
public final class TooLateToPay extends Problem {
    private static final long serialVersionUID = 1L;

    public TooLateToPay() {
        super("payment.too-late", Kind.REFUSED, "付款时间已过，名额会放给别人，请重新报名。");
    }
}
