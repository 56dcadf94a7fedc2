package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Chamber, account or password is wrong; which of them is not told. */
public final class SignInRefused extends Problem {
    private static final long serialVersionUID = 1L;

    public SignInRefused() {
        super("sign-in.refused", Kind.UNAUTHENTICATED, "商会代码、账号或密码不对。");
    }
}
