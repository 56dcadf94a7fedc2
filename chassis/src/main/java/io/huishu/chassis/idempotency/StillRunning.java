package io.huishu.chassis.idempotency;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A twin of this request is being answered just now. */
public final class StillRunning extends Problem {
    private static final long serialVersionUID = 1L;

    StillRunning() {
        super("idempotency.in-progress", Kind.CONFLICT, "同样的请求正在办理，请稍候。");
    }
}
