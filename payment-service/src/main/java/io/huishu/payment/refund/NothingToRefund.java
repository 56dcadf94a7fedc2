package io.huishu.payment.refund;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The payment never arrived, or its charge is still open. */
public final class NothingToRefund extends Problem {
    private static final long serialVersionUID = 1L;

    public NothingToRefund(String sentence) {
        super("refund.nothing", Kind.REFUSED, sentence);
    }
}
