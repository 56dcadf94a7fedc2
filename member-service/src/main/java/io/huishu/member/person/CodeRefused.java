package io.huishu.member.person;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** WeChat does not take a code; the sentence says what to do. */
public final class CodeRefused extends Problem {
    private static final long serialVersionUID = 1L;

    public CodeRefused(String code, String sentence) {
        super(code, Kind.INVALID, sentence);
    }
}
