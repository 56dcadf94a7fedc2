package io.huishu.payment.arrears;

import java.time.Instant;
import java.util.List;

/** The reminders of a chamber's charges. */
public interface Reminders {
    /**
     * Open dues of units that belong, that stand on this stretch, were not reminded on its step or a later one, and are not
     * stopped; without holding them.
     */
    List<DueCharge> due(Ladder.Stretch stretch, int most);

    /** The same, each held until the transaction ends; those that somebody else holds are left out. */
    List<DueCharge> lockDue(Ladder.Stretch stretch, int most);

    /** @return false when this charge was reminded on this step before; then nothing is written */
    boolean note(DueCharge charge, Instant at);

    /** A stop that stands already stays as it is. */
    void stop(String chargeId, String reason, String by, Instant at);

    void resume(String chargeId);
}
