package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** No registration of this chamber carries the code. */
public final class CheckInCodeUnknown extends Problem {
    private static final long serialVersionUID = 1L;

    public CheckInCodeUnknown() {
        super("check-in.unknown", Kind.MISSING, "没有找到这个签到码，请核对是不是本商会的活动。");
    }
}
