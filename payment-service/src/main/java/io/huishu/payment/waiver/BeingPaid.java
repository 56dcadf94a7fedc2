package io.huishu.payment.waiver;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Dues were to be forgiven while the unit is paying them by WeChat. */
public final class BeingPaid extends Problem {
    private static final long serialVersionUID = 1L;

    BeingPaid() {
        super("waiver.being-paid", Kind.CONFLICT, "这家单位正在用微信缴这笔会费，请先关闭这次微信付款再批准减免。");
    }
}
