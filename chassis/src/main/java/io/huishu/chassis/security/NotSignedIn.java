package io.huishu.chassis.security;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The call needs a sign-in, and brought none that holds. */
public final class NotSignedIn extends Problem {
    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("access.unauthenticated", Kind.UNAUTHENTICATED, "登录已过期，请重新登录。");
    }
}
