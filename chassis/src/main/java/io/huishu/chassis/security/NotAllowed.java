package io.huishu.chassis.security;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The caller is known and may not do this. */
public final class NotAllowed extends Problem {
    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super("access.forbidden", Kind.FORBIDDEN, "您的账号没有办理这件事的权限，请联系秘书长。");
    }
}
