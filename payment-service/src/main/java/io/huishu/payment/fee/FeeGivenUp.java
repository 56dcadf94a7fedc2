package io.huishu.payment.fee;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A fee was to be charged although its place had been given up. */
public final class FeeGivenUp extends Problem {
    private static final long serialVersionUID = 1L;

    public FeeGivenUp() {
        super("fee.given-up", Kind.CONFLICT, "这份报名的名额已经放弃，不能再收活动费，请重新报名。");
    }
}
