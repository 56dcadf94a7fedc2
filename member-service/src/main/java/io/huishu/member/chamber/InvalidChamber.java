package io.huishu.member.chamber;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A chamber's own data that cannot be. */
public final class InvalidChamber extends Problem {
    private static final long serialVersionUID = 1L;

    InvalidChamber(String sentence) {
        super("chamber.invalid", Kind.INVALID, sentence);
    }
}
