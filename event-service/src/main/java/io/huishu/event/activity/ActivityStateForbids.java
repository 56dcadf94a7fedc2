package io.huishu.event.activity;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The activity stands where this can no longer, or not yet, be done. */
public final class ActivityStateForbids extends Problem {
    private static final long serialVersionUID = 1L;

    public ActivityStateForbids(ActivityState state) {
        super("activity.state", Kind.CONFLICT, sentence(state));
        tell("state", state);
    }

    private static String sentence(ActivityState state) {
        return switch (state) {
            case DRAFT -> "活动还没有发布，不能这样做。";
            case PUBLISHED -> "活动已经发布，不能再这样做。";
            case CANCELLED -> "活动已经取消，不能再这样做。";
        };
    }
}
