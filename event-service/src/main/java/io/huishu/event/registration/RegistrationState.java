package io.huishu.event.registration;

import java.util.Set;

/** Where a registration stands; a cancelled one does not come back, its person signs up anew. */
public enum RegistrationState {
    /** The place is held for a while, until the fee is paid. */
    AWAITING_PAYMENT,
    CONFIRMED,
    CANCELLED,
    /** The fee was not paid in time and the place was given back; a payment on its way may still win a free place. */
    EXPIRED;

    public boolean mayBecome(RegistrationState next) {
        return switch (this) {
            case AWAITING_PAYMENT -> Set.of(CONFIRMED, CANCELLED, EXPIRED).contains(next);
            case CONFIRMED -> next == CANCELLED;
            case EXPIRED -> next == CONFIRMED;
            case CANCELLED -> false;
        };
    }

    /** Whether it has a place. */
    public boolean isLive() {
        return this == AWAITING_PAYMENT || this == CONFIRMED;
    }
}
