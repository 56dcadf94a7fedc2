package io.huishu.payment.waiver;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The meeting that a waiver names did not decide it. */
public final class MeetingRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private MeetingRefused(String code, String sentence) {
        super(code, Kind.REFUSED, sentence);
    }

    static MeetingRefused unknown() {
        return new MeetingRefused("waiver.meeting", "没有找到这次会议，请先在“会议”里登记决议，再选它作为减免的依据。");
    }

    static MeetingRefused notPassed(String words) {
        return new MeetingRefused("waiver.meeting-not-passed", words + "的表决没有通过，不能作为减免的依据。");
    }
}
