package io.huishu.member.council;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.util.List;

/** A dues standard that breaks rules; each is named. */
public final class DuesStandardRefused extends Problem {
    private static final long serialVersionUID = 1L;

    DuesStandardRefused(List<BrokenRule> broken) {
        super("dues-standard.refused", Kind.REFUSED, sentence(broken));
        tell("broken", List.copyOf(broken));
    }

    private static String sentence(List<BrokenRule> broken) {
        return "会费标准不能采用："
                + String.join("；", broken.stream().map(BrokenRule::rule).toList()) + "。";
    }
}
