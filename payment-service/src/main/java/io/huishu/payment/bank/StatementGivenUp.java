package io.huishu.payment.bank;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A statement that was given up was to be written. */
public final class StatementGivenUp extends Problem {
    private static final long serialVersionUID = 1L;

    StatementGivenUp() {
        super("statement.given-up", Kind.CONFLICT, "这次核对已经放弃，请重新上传流水文件。");
    }
}
