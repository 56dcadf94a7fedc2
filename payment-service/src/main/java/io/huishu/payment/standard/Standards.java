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

    /** The historic standard that was used in a year, if one was documented; the last documented of several. */
    Optional<HistoricStandard> usedIn(int year);

    /** Keeps a historic standard; one that is known already stays as it is. */
    void document(HistoricStandard standard);

    /**
     * Makes the running transaction the only one of the chamber that bills, until it ends: what is billed for one year
     * may cover the next.
     */
    void claim();
}
