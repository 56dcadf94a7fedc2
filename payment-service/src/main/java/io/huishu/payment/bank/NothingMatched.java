package io.huishu.payment.bank;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A match was to be undone where none stands. */
public final class NothingMatched extends Problem {
    private static final long serialVersionUID = 1L;

    NothingMatched() {
        super("bank-match.none", Kind.CONFLICT, "这笔到账还没有认领，不用撤销。");
    }
}
