package io.huishu.event.registration;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** What would come back is not what the member was shown. */
public final class RefundChanged extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param back what would come back now */
    public RefundChanged(Money back) {
        super("registration.refund-changed", Kind.CONFLICT, "可退的金额已变为 " + back.display() + "，请确认后再取消。");
        tell("back", back);
    }
}
