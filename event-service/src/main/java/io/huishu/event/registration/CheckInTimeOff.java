package io.huishu.event.registration;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A check-in that was noted without network names a time that cannot be. */
public final class CheckInTimeOff extends Problem {
    private static final long serialVersionUID = 1L;

    public CheckInTimeOff() {
        super("check-in.time", Kind.INVALID, "签到时间不能晚于现在，也不能早于活动开始前一天。");
    }
}
