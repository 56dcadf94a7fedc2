package io.huishu.payment.waiver;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A waiver was decided that somebody had decided before. */
public final class WaiverDecided extends Problem {
    private static final long serialVersionUID = 1L;

    WaiverDecided(WaiverState state) {
        super(
                "waiver.decided",
                Kind.CONFLICT,
                state == WaiverState.APPROVED ? "这项减免已经批准，减免批准后不能撤回。" : "这项减免已经退回，需要的话请重新提出。");
        tell("state", state.name());
    }
}
