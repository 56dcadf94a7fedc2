package io.huishu.member.roster;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** Another unit of the roster has this credit code, or this name where one of them has no code. */
public final class UnitExists extends Problem {
    private static final long serialVersionUID = 1L;

    UnitExists(Holder holder) {
        super("unit.exists", Kind.CONFLICT, "名册里已经有“" + holder.name() + "”（会员号 " + holder.memberNo() + "），不能重复录入。");
        tell("unitId", holder.unitId());
        tell("unitName", holder.name());
    }
}
