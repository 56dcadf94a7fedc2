package io.huishu.payment.waiver;

/** Where a waiver stands; all but the first are final. */
public enum WaiverState {
    PROPOSED,
    APPROVED,
    /** Turned down by another person, or taken back by the one who proposed it. */
    REJECTED;

    public boolean mayBecome(WaiverState next) {
        return this == PROPOSED && next != PROPOSED;
    }
}
