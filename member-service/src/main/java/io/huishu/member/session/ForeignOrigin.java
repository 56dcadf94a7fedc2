package io.huishu.member.session;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A cookie came with a call from somebody else's page. */
public final class ForeignOrigin extends Problem {
    private static final long serialVersionUID = 1L;

    public ForeignOrigin() {
        super("origin.foreign", Kind.FORBIDDEN, "这个请求不是从本系统的页面发出的，已拒绝。");
    }
}
