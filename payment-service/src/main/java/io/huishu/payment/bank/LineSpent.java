package io.huishu.payment.bank;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** More of a line's money was to be used than is left of it. */
public final class LineSpent extends Problem {
    private static final long serialVersionUID = 1L;

    LineSpent(BankLine line) {
        super("bank-line.spent", Kind.CONFLICT, sentence(line));
        tell("rest", line.rest());
    }

    private static String sentence(BankLine line) {
        if (line.direction() == Direction.OUT) {
            return "这是一笔支出，不能认领。";
        }
        return switch (line.state()) {
            case ASIDE -> "这笔到账已标为不用认领，请先恢复。";
            case MATCHED -> "这笔到账已经全部认领。";
            case OPEN, PARTLY -> "这笔到账只剩 " + line.rest() + " 没有认领，不够分。";
        };
    }
}
