package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The chamber has an account of that name already. */
public final class AccountTaken extends Problem {
    private static final long serialVersionUID = 1L;

    public AccountTaken(String account) {
        super("account.taken", Kind.CONFLICT, "账号“" + account + "”已经有人用了，请换一个。");
    }
}
