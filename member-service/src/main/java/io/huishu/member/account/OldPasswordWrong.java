package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The password that is to be replaced was not known. */
public final class OldPasswordWrong extends Problem {
    private static final long serialVersionUID = 1L;

    OldPasswordWrong() {
        super("password.old-wrong", Kind.REFUSED, "原密码不对，请再输一次。");
    }
}
