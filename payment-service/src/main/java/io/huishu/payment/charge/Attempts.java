package io.huishu.payment.charge;

import java.util.List;

/** What this room needs to know of attempts to pay; the room of the orders answers. Never called in a transaction. */
public interface Attempts {
    /** Asks the channel about an open attempt that is a few seconds old; a silent channel changes nothing. */
    void refresh(String chargeId);

    /**
     * Closes the open attempt at the channel, so that it can no longer be paid there.
     *
     * @throws io.huishu.chassis.problem.Unavailable when the channel does not say that it is closed
     */
    void close(String chargeId);

    /** Newest first. */
    List<AttemptView> of(String chargeId);
}
