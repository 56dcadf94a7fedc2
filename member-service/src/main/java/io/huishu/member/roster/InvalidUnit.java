package io.huishu.member.roster;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.util.List;

/** An entry that cannot be kept; each faulty field is named. */
public final class InvalidUnit extends Problem {
    private static final long serialVersionUID = 1L;

    /** A field as the form calls it and what is wrong with it. */
    public record Field(String field, String reason) {}

    InvalidUnit(List<FieldFault> faults) {
        super("unit.invalid", Kind.INVALID, sentence(faults));
        tell(
                "fieldProblems",
                faults.stream()
                        .map(fault -> new Field(fault.field().wire(), fault.reason()))
                        .toList());
    }

    private static String sentence(List<FieldFault> faults) {
        FieldFault first = faults.getFirst();
        String more = faults.size() == 1 ? "" : "（共有 " + faults.size() + " 处需要改正）";
        return first.field().word() + "：" + first.reason() + more + "。";
    }
}
