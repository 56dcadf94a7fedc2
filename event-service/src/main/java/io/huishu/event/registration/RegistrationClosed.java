package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The activity takes nobody in now. */
public final class RegistrationClosed extends Problem {
    private static final long serialVersionUID = 1L;

    public RegistrationClosed(String sentence) {
        super("registration.closed", Kind.REFUSED, sentence);
    }
}
