package io.huishu.payment.bank;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A line was to be set aside or taken up again that stands otherwise. */
public final class LineDecided extends Problem {
    private static final long serialVersionUID = 1L;

    LineDecided(String sentence) {
        super("bank-line.decided", Kind.CONFLICT, sentence);
    }
}
