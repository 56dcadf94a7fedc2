package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The password breaks one of the rules, which the sentence names. */
public final class WeakPassword extends Problem {
    private static final long serialVersionUID = 1L;

    WeakPassword(String sentence) {
        super("password.weak", Kind.REFUSED, sentence);
    }
}
