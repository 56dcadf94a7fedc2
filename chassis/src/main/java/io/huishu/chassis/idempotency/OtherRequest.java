package io.huishu.chassis.idempotency;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The key was used before for something else. */
public final class OtherRequest extends Problem {
    private static final long serialVersionUID = 1L;

    OtherRequest() {
        super("idempotency.other-request", Kind.REFUSED, "这个请求标识已用于另一项办理，请刷新后重试。");
    }
}
