package io.huishu.member.roster;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The unit no longer belongs, so nothing of it is changed. */
public final class UnitHasLeft extends Problem {
    private static final long serialVersionUID = 1L;

    UnitHasLeft(String name, @Nullable LocalDate on) {
        super("unit.left", Kind.CONFLICT, "“" + name + "”已经退会" + (on == null ? "" : "（" + on + "）") + "，不能再改。");
    }
}
