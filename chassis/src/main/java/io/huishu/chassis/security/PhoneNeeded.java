package io.huishu.chassis.security;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The caller is somebody at WeChat, but nobody yet in the chamber's roster. */
public final class PhoneNeeded extends Problem {
    private static final long serialVersionUID = 1L;

    public PhoneNeeded() {
        super("access.phone-needed", Kind.FORBIDDEN, "请先授权手机号，商会才能在名册里找到您的单位。");
    }
}
