package io.huishu.member.session;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The refresh token is none, or its sign-in is over. */
public final class RefreshRefused extends Problem {
    private static final long serialVersionUID = 1L;

    public RefreshRefused() {
        super("refresh.refused", Kind.UNAUTHENTICATED, "登录已过期，请重新登录。");
    }
}
