package io.huishu.payment.offline;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** More was to be entered than the charge asks for. */
public final class MoreThanDue extends Problem {
    private static final long serialVersionUID = 1L;

    MoreThanDue(Money due) {
        super("offline-entry.more-than-due", Kind.REFUSED, "这笔只差 " + due + "，不能登记得更多；转账多付的，请导入银行流水后认领，多的会记作单位余额。");
        tell("due", due);
    }
}
