package io.huishu.member.chamber;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.util.List;

/** Channels that cannot work; each faulty field is named, none of its content. */
public final class InvalidChannels extends Problem {
    private static final long serialVersionUID = 1L;

    InvalidChannels(List<FieldProblem> fields) {
        super("channels.invalid", Kind.INVALID, fields.getFirst().reason());
        tell("fieldProblems", List.copyOf(fields));
    }
}
