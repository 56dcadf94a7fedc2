package io.huishu.member.session;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The refresh token had been used: its whole family is dead now. */
public final class RefreshReused extends Problem {
    private static final long serialVersionUID = 1L;

    RefreshReused() {
        super("refresh.reused", Kind.UNAUTHENTICATED, "登录凭证被重复使用，为了安全已退出登录，请重新登录。");
    }
}
