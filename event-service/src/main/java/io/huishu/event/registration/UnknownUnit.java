package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The unit is none of this chamber, or has left it. */
public final class UnknownUnit extends Problem {
    private static final long serialVersionUID = 1L;

    public UnknownUnit() {
        super("registration.unit", Kind.REFUSED, "没有找到这家会员单位，或者它已经离会。");
    }
}
