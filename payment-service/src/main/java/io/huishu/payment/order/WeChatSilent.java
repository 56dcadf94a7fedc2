package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** WeChat did not answer, or not so that one can tell what it did. Trying again is safe: the order's number stays. */
public final class WeChatSilent extends Problem {
    private static final long serialVersionUID = 1L;

    public WeChatSilent(String orderNo) {
        super("payment.unknown", Kind.UNAVAILABLE, "微信支付暂时没有给出明确答复，请稍后再试，不会重复扣款。");
        tell("orderNo", orderNo);
    }
}
