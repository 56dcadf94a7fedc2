package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The person has a place at this activity already. */
public final class RegistrationExists extends Problem {
    private static final long serialVersionUID = 1L;

    public RegistrationExists(String registrationId) {
        super("registration.exists", Kind.CONFLICT, "已经报过名了，不用重复报名。");
        tell("registrationId", registrationId);
    }
}
