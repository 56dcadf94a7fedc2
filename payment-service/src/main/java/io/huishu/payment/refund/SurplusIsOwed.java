package io.huishu.payment.refund;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Money that never was the chamber's was to be kept. */
public final class SurplusIsOwed extends Problem {
    private static final long serialVersionUID = 1L;

    public SurplusIsOwed() {
        super("refund.surplus-owed", Kind.REFUSED, "这是多收的钱，必须退还；微信退不回去时，可以改为线下退款。");
    }
}
