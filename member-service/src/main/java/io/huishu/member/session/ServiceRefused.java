package io.huishu.member.session;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The service is unknown or its secret is wrong. */
public final class ServiceRefused extends Problem {
    private static final long serialVersionUID = 1L;

    ServiceRefused() {
        super("service.refused", Kind.UNAUTHENTICATED, "服务身份不对。");
    }
}
