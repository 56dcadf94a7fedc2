package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The registration stands where this can no longer be done. */
public final class RegistrationStateForbids extends Problem {
    private static final long serialVersionUID = 1L;

    public RegistrationStateForbids(String sentence) {
        super("registration.state", Kind.CONFLICT, sentence);
    }
}
