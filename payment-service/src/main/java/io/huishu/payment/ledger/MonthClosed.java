package io.huishu.payment.ledger;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;
import java.time.LocalDate;

/** Something was to be written into a month that is closed. */
public final class MonthClosed extends Problem {
    private static final long serialVersionUID = 1L;

    public MonthClosed(LocalDate day) {
        super(
                "month.closed",
                Kind.CONFLICT,
                "%d年%d月已经结账，不能再改动这个月的账；确需改动，请先由两人办理反结账。".formatted(day.getYear(), day.getMonthValue()));
        tell("day", day.toString());
    }
}
