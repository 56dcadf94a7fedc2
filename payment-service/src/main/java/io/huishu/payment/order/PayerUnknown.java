package io.huishu.payment.order;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The person has no identity in the chamber's mini-program, so WeChat would not know whom to charge. */
public final class PayerUnknown extends Problem {
    private static final long serialVersionUID = 1L;

    public PayerUnknown() {
        super("payer.unknown", Kind.REFUSED, "还没有您在本商会小程序里的微信身份，请退出后用微信重新登录再缴费。");
    }
}
