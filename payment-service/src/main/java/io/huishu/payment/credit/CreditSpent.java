package io.huishu.payment.credit;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A surplus was to be undone that was used since. */
public final class CreditSpent extends Problem {
    private static final long serialVersionUID = 1L;

    CreditSpent() {
        super("credit.spent", Kind.CONFLICT, "多付的钱已经抵缴或退还，不能撤销；请先撤销那次抵缴。");
    }
}
