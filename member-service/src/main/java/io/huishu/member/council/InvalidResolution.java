package io.huishu.member.council;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.util.List;

/** A resolution whose numbers contradict each other; each faulty field is named. */
public final class InvalidResolution extends Problem {
    private static final long serialVersionUID = 1L;

    /** A field as the form calls it and what is wrong with it. */
    public record Field(String field, String reason) {}

    InvalidResolution(List<Field> fields) {
        super("resolution.invalid", Kind.INVALID, fields.getFirst().reason() + "。");
        tell("fieldProblems", List.copyOf(fields));
    }
}
