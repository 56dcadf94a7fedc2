package io.huishu.payment.refund;

import io.huishu.chassis.problem.Kind;
import io.huishu.chassis.problem.Problem;

/** The refund stands where this can no longer, or not yet, be done. */
public final class RefundStateForbids extends Problem {
    private static final long serialVersionUID = 1L;

    public RefundStateForbids(RefundState state) {
        super("refund.state", Kind.CONFLICT, sentence(state));
        tell("state", state.name());
    }

    private static String sentence(RefundState state) {
        return switch (state) {
            case PROPOSED -> "这笔退款还没有提交，不能这样处理。";
            case OFFICE_DUE -> "这笔钱不是微信付的，只能由办公室线下退还。";
            case AWAITING_APPROVAL -> "这笔退款正在等待审批，不能这样处理。";
            case APPROVED, SENT, PROCESSING -> "这笔退款微信正在处理，请等结果。";
            case SUCCESS -> "这笔退款已经退到付款人，不用再处理。";
            case ABNORMAL -> "这笔退款退到银行卡时出了问题，请重试或改为线下退款。";
            case CLOSED -> "这笔退款没有退成，请重试或改为线下退款。";
            case PAID_OFFLINE -> "这笔退款已经线下退还，不用再处理。";
            case PAID_TWICE -> "这笔退款线下和微信各退了一次，请联系付款人收回一笔。";
            case REJECTED -> "这笔退款已经驳回，需要时请重新提交。";
        };
    }
}
