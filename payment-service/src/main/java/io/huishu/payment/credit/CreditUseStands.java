package io.huishu.payment.credit;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A use of a balance was to be undone that cannot be. */
public final class CreditUseStands extends Problem {
    private static final long serialVersionUID = 1L;

    CreditUseStands(boolean undone) {
        super("credit.use-stands", Kind.CONFLICT, undone ? "这次抵缴已经撤销过了。" : "钱已经退给单位，不能撤销。");
    }
}
