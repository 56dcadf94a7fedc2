package io.huishu.payment.refund;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Who asked for a refund wanted to agree to it as well. */
public final class OwnRefund extends Problem {
    private static final long serialVersionUID = 1L;

    public OwnRefund() {
        super("refund.own", Kind.REFUSED, "这笔退款是您提交的，要由另一位同事审批。");
    }
}
