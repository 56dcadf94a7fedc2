package io.huishu.payment.charge;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Money was to be taken back from a charge of which some was refunded. */
public final class ChargeRefunded extends Problem {
    private static final long serialVersionUID = 1L;

    ChargeRefunded() {
        super("charge.refunded", Kind.CONFLICT, "这笔款已经办过退款，不能再撤销收款。");
    }
}
