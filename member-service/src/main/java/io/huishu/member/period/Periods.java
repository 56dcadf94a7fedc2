package io.huishu.member.period;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The membership periods of the bound chamber, and which units a charge was raised for. */
public interface Periods {
    /** @return false when the unit has a period for that year already; then nothing is written */
    boolean add(MembershipPeriod period);

    /**
     * Holds what is known of a charge until the running transaction ends, so that words about it follow each other.
     *
     * @return up to which of its versions it does not count; -1 when it always did
     */
    long hold(String chargeId, String unitId, int year);

    /**
     * Takes out the period that the charge began, if it began it by an earlier version.
     *
     * @return the period's id; empty when there is none
     */
    Optional<String> remove(String chargeId, long chargeVersion);

    /** Remembers that a charge that is held does not count; of two the later version stays. */
    void noteEnded(EndedCharge ended);

    /** Notes that a charge was raised; a repeat changes nothing. */
    void noteBilled(String unitId, int year, String chargeId);

    /** Those of the units that were ever billed or have a period. */
    Set<String> billed(Collection<String> unitIds);
}
