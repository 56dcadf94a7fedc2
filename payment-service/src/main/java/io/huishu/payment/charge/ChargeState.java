package io.huishu.payment.charge;

import java.util.Set;

/** Where a charge stands, and where it may go from there. */
public enum ChargeState {
    OPEN,
    SETTLED,
    WAIVED,
    REVERSED;

    /** Every edge: paid or received, waived by the chamber, taken back after settling. */
    public boolean mayBecome(ChargeState next) {
        return switch (this) {
            case OPEN -> Set.of(SETTLED, WAIVED).contains(next);
            case SETTLED -> next == REVERSED;
            case WAIVED, REVERSED -> false;
        };
    }
}
