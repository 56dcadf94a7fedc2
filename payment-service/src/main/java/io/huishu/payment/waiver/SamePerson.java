package io.huishu.payment.waiver;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Who proposed a waiver was to approve it too. */
public final class SamePerson extends Problem {
    private static final long serialVersionUID = 1L;

    SamePerson() {
        super("waiver.same-person", Kind.REFUSED, "减免要由另一位工作人员批准，提出人不能自己批准。");
    }
}
