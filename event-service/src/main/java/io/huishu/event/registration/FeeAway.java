package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The fee could not be charged now, so the sign-up was undone. */
public final class FeeAway extends Problem {
    private static final long serialVersionUID = 1L;

    public FeeAway() {
        super("registration.fee-away", Kind.UNAVAILABLE, "收费系统暂时没有应答，这次报名没有成功，也没有占用名额，请稍后再试。");
    }
}
