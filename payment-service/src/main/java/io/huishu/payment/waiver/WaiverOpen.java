package io.huishu.payment.waiver;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A charge has a proposal already that nobody has decided. */
public final class WaiverOpen extends Problem {
    private static final long serialVersionUID = 1L;

    public WaiverOpen() {
        super("waiver.open", Kind.CONFLICT, "这笔会费已经有一项减免在等批准，请先办完那一项。");
    }
}
