package io.huishu.payment.credential;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** There is nothing to check. */
public final class NoCredential extends Problem {
    private static final long serialVersionUID = 1L;

    NoCredential() {
        super("credential.none", Kind.REFUSED, "这家商会还没有填写完整的微信支付商户资料。");
    }
}
