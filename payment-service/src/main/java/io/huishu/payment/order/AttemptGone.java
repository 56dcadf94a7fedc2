package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** While WeChat was being asked, the attempt ended: somebody else pays, or it was closed. */
public final class AttemptGone extends Problem {
    private static final long serialVersionUID = 1L;

    public AttemptGone(String orderNo) {
        super("payment.attempt-gone", Kind.CONFLICT, "这笔会费正由他人缴纳或刚被关闭，请刷新后再试。");
        tell("orderNo", orderNo);
    }
}
