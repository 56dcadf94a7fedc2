package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** WeChat said no to an order. */
public final class WeChatRefused extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param code WeChat's own, for the office to look up */
    public WeChatRefused(String orderNo, String code) {
        super("payment.refused", Kind.REFUSED, "微信支付没有受理这笔缴费（" + code + "），请联系秘书处。");
        tell("orderNo", orderNo);
        tell("wechatCode", code);
    }
}
