package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** An account name that cannot be one. */
public final class InvalidAccount extends Problem {
    private static final long serialVersionUID = 1L;

    InvalidAccount(String sentence) {
        super("account.invalid", Kind.INVALID, sentence);
    }
}
