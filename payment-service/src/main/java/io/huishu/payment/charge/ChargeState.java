package io.huishu.payment.charge;

import java.util.Set;

/** Where a charge stands, and where it may go from there. */
public enum ChargeState {
    /** Something is due; a part may have come already. */
    OPEN,
    SETTLED,
    WAIVED,
    /** A fee whose place was given up before it was paid. */
    CANCELLED,
    REVERSED;

    /** Every edge: paid, waived or given up; a settled one is refunded in whole, or open again when it was a mistake. */
    public boolean mayBecome(ChargeState next) {
        return switch (this) {
            case OPEN -> Set.of(SETTLED, WAIVED, CANCELLED).contains(next);
            case SETTLED -> Set.of(REVERSED, OPEN).contains(next);
            case WAIVED, CANCELLED, REVERSED -> false;
        };
    }
}
