package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** payment-service refused to charge a fee. */
public final class FeeNotPossible extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param sentence what payment-service said */
    public FeeNotPossible(String sentence) {
        super("registration.fee", Kind.REFUSED, sentence);
    }
}
