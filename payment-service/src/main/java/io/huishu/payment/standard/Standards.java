package io.huishu.payment.standard;

import io.huishu.chassis.money.Money;
import java.util.Optional;

/** The copies of a chamber's adopted standards. */
public interface Standards {
    boolean has(String id);

    void add(AdoptedStandard standard);

    /** The standard that holds for a year: of those begun by then the one that began last, then adopted last. */
    Optional<AdoptedStandard> inForce(int year);

    /** Whether a standard begun by then asks this amount of the level. */
    boolean ask(int year, String tier, Money amount);

    /** Makes the running transaction the only one that bills by this standard, until it ends. */
    void claim(AdoptedStandard standard);
}
