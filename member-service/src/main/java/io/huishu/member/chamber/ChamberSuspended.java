package io.huishu.member.chamber;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The operator has suspended the chamber; nobody works in it. */
public final class ChamberSuspended extends Problem {
    private static final long serialVersionUID = 1L;

    ChamberSuspended() {
        super("chamber.suspended", Kind.FORBIDDEN, "这家商会已暂停使用，请联系平台运营。");
    }
}
