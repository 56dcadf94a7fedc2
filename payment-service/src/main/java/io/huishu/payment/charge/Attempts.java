package io.huishu.payment.charge;

import java.util.List;

/** What this room needs to know of attempts to pay; the room of the orders answers. Never called in a transaction. */
public interface Attempts {
    /** Asks the channel about an open attempt that is a few seconds old; a silent channel changes nothing. */
    void refresh(String chargeId);

    /** As {@link #close(String, String)}, because the office takes the money. */
    default void close(String chargeId) {
        close(chargeId, "改为线下登记");
    }

    /**
     * Closes the open attempt at the channel, so that it can no longer be paid there.
     *
     * @param why kept for the office
     * @throws io.huishu.chassis.problem.Unavailable when the channel does not say that it is closed
     */
    void close(String chargeId, String why);

    /** Newest first. */
    List<AttemptView> of(String chargeId);
}
