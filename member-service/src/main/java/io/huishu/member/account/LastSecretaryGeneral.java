package io.huishu.member.account;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A change that would shut its author out. */
public final class LastSecretaryGeneral extends Problem {
    private static final long serialVersionUID = 1L;

    LastSecretaryGeneral() {
        super("account.own", Kind.REFUSED, "不能停用自己，也不能去掉自己的秘书长角色，请由另一位秘书长办理。");
    }
}
