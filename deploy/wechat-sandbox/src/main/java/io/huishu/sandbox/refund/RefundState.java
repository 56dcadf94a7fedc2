package io.huishu.sandbox.refund;

import io.huishu.sandbox.pay.NotifyEvent;

/** WeChat's status of a refund. */
public enum RefundState {
    PROCESSING,
    SUCCESS,
    /** Taken from the merchant but not credited to the payer; the merchant must look after it. */
    ABNORMAL,
    /** Did not happen; the amount may be refunded again under a new number. */
    CLOSED;

    boolean mayBecome(RefundState next) {
        return switch (this) {
            case PROCESSING -> next != PROCESSING;
            case ABNORMAL -> next == SUCCESS || next == CLOSED;
            case SUCCESS, CLOSED -> false;
        };
    }

    NotifyEvent event() {
        return switch (this) {
            case SUCCESS -> NotifyEvent.REFUNDED;
            case ABNORMAL -> NotifyEvent.REFUND_ABNORMAL;
            case CLOSED -> NotifyEvent.REFUND_CLOSED;
            case PROCESSING -> throw new IllegalStateException("nobody is told of a refund under way");
        };
    }
}
