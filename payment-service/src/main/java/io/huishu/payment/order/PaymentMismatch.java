package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A genuine success of WeChat does not fit the order it names: other merchant, appid, amount or currency. */
public final class PaymentMismatch extends Problem {
    private static final long serialVersionUID = 1L;

    public PaymentMismatch(String orderNo, String what) {
        super("payment.mismatch", Kind.REFUSED, "微信支付的通知与订单不符：" + what + "。");
        tell("orderNo", orderNo);
    }
}
