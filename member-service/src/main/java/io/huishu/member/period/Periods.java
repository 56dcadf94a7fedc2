package io.huishu.member.period;

import java.util.Collection;
import java.util.Set;

/** The membership periods of the bound chamber, and which units a charge was raised for. */
public interface Periods {
    /** @return false when the unit has a period for that year already; then nothing is written */
    boolean add(MembershipPeriod period);

    /** Notes that a charge was raised; a repeat changes nothing. */
    void noteBilled(String unitId, int year, String chargeId);

    /** Those of the units that were ever billed or have a period. */
    Set<String> billed(Collection<String> unitIds);
}
