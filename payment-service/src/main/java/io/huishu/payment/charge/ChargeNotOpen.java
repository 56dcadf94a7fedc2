package io.huishu.payment.charge;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** A charge that is no longer open was to be paid, waived or settled. */
public final class ChargeNotOpen extends Problem {
    private static final long serialVersionUID = 1L;

    public ChargeNotOpen(ChargeState state) {
        super(code(state), Kind.CONFLICT, sentence(state));
        tell("state", state.name());
    }

    private static String code(ChargeState state) {
        return state == ChargeState.SETTLED ? "charge.already-settled" : "charge.not-open";
    }

    private static String sentence(ChargeState state) {
        return switch (state) {
            case SETTLED -> "这笔款项已经缴清，不用再缴。";
            case WAIVED -> "这笔会费已经减免，不用再缴。";
            case CANCELLED -> "这笔活动费已经取消，不用再缴。";
            case REVERSED -> "这笔款项已经全额退还，不能再缴。";
            case OPEN -> "这笔款项还没有缴清，不能这样处理。";
        };
    }
}
