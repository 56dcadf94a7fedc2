package io.huishu.member.session;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Another call with the same refresh token was faster; it has the new one. */
public final class RefreshRaced extends Problem {
    private static final long serialVersionUID = 1L;

    RefreshRaced() {
        super("refresh.raced", Kind.UNAUTHENTICATED, "另一个页面刚刚续期了登录，请刷新页面。");
    }
}
