package io.huishu.payment.fee;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A registration was charged before, and another sum. */
public final class FeeDiffers extends Problem {
    private static final long serialVersionUID = 1L;

    public FeeDiffers() {
        super("fee.differs", Kind.CONFLICT, "这份报名已经按另一个金额计收了活动费。");
    }
}
