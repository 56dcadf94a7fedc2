package io.huishu.payment.month;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** What was asked of a difference does not end it. */
public final class DifferenceRefused extends Problem {
    private static final long serialVersionUID = 1L;

    private DifferenceRefused(String rule, String sentence) {
        super("difference." + rule, Kind.REFUSED, sentence);
    }

    static DifferenceRefused gone() {
        return new DifferenceRefused("gone", "这处差异已经消除，不用再写明。");
    }

    static DifferenceRefused notByWords(Cause cause) {
        return new DifferenceRefused("not-by-words", "“" + cause.title() + "”不能只写说明：" + cause.advice());
    }

    static DifferenceRefused notWeChats(Cause cause) {
        return new DifferenceRefused("not-wechats", "“" + cause.title() + "”微信答不了：" + cause.advice());
    }
}
