package io.huishu.sandbox.refund;

import org.jspecify.annotations.Nullable;

/**
 * How the next {@code times} new refunds end; of one merchant, or of one refund number, when those are given. {@code
 * delaySeconds} by the sandbox clock; {@code hold} never ends by itself; {@code silent} ends without a notify.
 */
public record RefundPlan(
        @Nullable String mchid,
        @Nullable String refundNo,
        int times,
        Outcome outcome,
        @Nullable Long delaySeconds,
        boolean hold,
        boolean silent) {

    /** NOT_ENOUGH refuses the request; the number may be used again. */
    public enum Outcome {
        SUCCESS,
        ABNORMAL,
        CLOSED,
        NOT_ENOUGH
    }

    static RefundPlan usual() {
        return new RefundPlan(null, null, 1, Outcome.SUCCESS, null, false, false);
    }

    boolean isFor(String merchant, String number) {
        return (mchid == null || mchid.equals(merchant)) && (refundNo == null || refundNo.equals(number));
    }

    RefundPlan used() {
        return new RefundPlan(mchid, refundNo, times - 1, outcome, delaySeconds, hold, silent);
    }

    RefundState state() {
        return switch (outcome) {
            case SUCCESS -> RefundState.SUCCESS;
            case ABNORMAL -> RefundState.ABNORMAL;
            case CLOSED -> RefundState.CLOSED;
            case NOT_ENOUGH -> throw new IllegalStateException("a refused refund has no state");
        };
    }
}
