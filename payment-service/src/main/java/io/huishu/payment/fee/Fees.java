package io.huishu.payment.fee;

import java.time.Instant;
import java.util.Optional;

/** A chamber's fees. */
public interface Fees {
    /** @return false when the registration has one already; then nothing is written */
    boolean add(Fee fee);

    Optional<Fee> find(String registrationId);

    /** Held against everybody else until the transaction ends. */
    Optional<Fee> lock(String registrationId);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Fee fee);

    /** Until when the charge may be paid; empty when it is no fee or has no such limit. */
    Optional<Instant> payUntil(String chargeId);
}
