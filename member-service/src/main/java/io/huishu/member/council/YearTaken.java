package io.huishu.member.council;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** There is a standard for that year already. */
public final class YearTaken extends Problem {
    private static final long serialVersionUID = 1L;

    public YearTaken(int year, String standardId, String name) {
        super("dues-standard.year-taken", Kind.CONFLICT, "从 " + year + " 年起执行的会费标准已经有了：《" + name + "》。");
        tell("standardId", standardId);
    }
}
