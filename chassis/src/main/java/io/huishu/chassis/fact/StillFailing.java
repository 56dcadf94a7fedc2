package io.huishu.chassis.fact;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A parked fact was tried again and failed again; it stays parked with the new reason. */
public final class StillFailing extends Problem {
    private static final long serialVersionUID = 1L;

    StillFailing(String reason) {
        super("parked.still-failing", Kind.CONFLICT, "重办仍未成功：" + reason);
        tell("reason", reason);
    }
}
