package io.huishu.member.lapse;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A proposal was decided that somebody had decided before. */
public final class LapseDecided extends Problem {
    private static final long serialVersionUID = 1L;

    LapseDecided(LapseState state) {
        super("lapse.decided", Kind.CONFLICT, sentence(state));
        tell("state", state.name());
    }

    private static String sentence(LapseState state) {
        return switch (state) {
            case ENDED -> "这家单位的会籍已经终止，不用再办。";
            case KEPT -> "这家单位已经决定保留会籍，不用再办。";
            case PAID -> "这家单位已经缴费或获得减免，不用再办。";
            case OPEN -> "这件事还没有人办。";
        };
    }
}
