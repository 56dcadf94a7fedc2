package io.huishu.payment.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until which day a chamber's books are closed. Whoever books keeps the chamber's books open until the commit, and
 * whoever closes holds them alone: nothing slips into a month while it is being closed.
 */
public interface Books {
    /** The last closed day; empty when none was ever closed. Not held. */
    Optional<LocalDate> closedThrough();

    /**
     * Holds the books open for this day until the running transaction ends.
     *
     * @throws MonthClosed when the day is closed
     */
    void requireOpen(LocalDate day);

    /** Holds the books against everybody else until the running transaction ends; the last closed day. */
    Optional<LocalDate> lock();

    /** Moves the last closed day, forward by closing or back by reopening; called while {@link #lock() held}. */
    void closeThrough(LocalDate day);
}
