package io.huishu.event.activity;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A plan that contradicts itself. */
public final class ActivityPlanBroken extends Problem {
    private static final long serialVersionUID = 1L;

    public ActivityPlanBroken(String sentence) {
        super("activity.plan", Kind.INVALID, sentence);
    }
}
