package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Somebody who acts for no unit wants a place that costs something. */
public final class FeeNeedsUnit extends Problem {
    private static final long serialVersionUID = 1L;

    public FeeNeedsUnit() {
        super("registration.fee-unit", Kind.REFUSED, "这个活动要交费，费用记在会员单位名下；您还没有代表的会员单位，请联系秘书处报名。");
    }
}
