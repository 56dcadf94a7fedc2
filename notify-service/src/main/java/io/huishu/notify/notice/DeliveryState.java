package io.huishu.notify.notice;

/** Where a delivery stands; all but the first two are final. */
public enum DeliveryState {
    PENDING,
    SENDING,
    SENT,
    FAILED,
    /** It was being sent and no answer was heard; it may have arrived, so it is not sent again. */
    UNKNOWN;

    public boolean mayBecome(DeliveryState next) {
        return switch (this) {
            case PENDING -> next == SENDING || next == FAILED;
            case SENDING -> next != SENDING;
            case SENT, FAILED, UNKNOWN -> false;
        };
    }
}
