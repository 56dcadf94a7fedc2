package io.huishu.payment.arrears;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A lapse was confirmed that had been confirmed before. */
public final class LapseConfirmed extends Problem {
    private static final long serialVersionUID = 1L;

    public LapseConfirmed() {
        super("lapse.confirmed", Kind.CONFLICT, "这家单位已经提交过会籍终止，请在“会员”里查看办理结果。");
    }
}
