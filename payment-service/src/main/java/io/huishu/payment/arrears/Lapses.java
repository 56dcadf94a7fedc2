package io.huishu.payment.arrears;

import java.util.List;

/** Units that have not paid for years, and what staff confirmed of them. */
public interface Lapses {
    /**
     * What became of every dues year of the units that belong and have at least so many years open, unit by unit; those
     * whose last open year was confirmed before are left out.
     */
    List<UnpaidYear> unpaidYears(int atLeast);

    /** The same of one unit, its open charges held until the transaction ends. */
    List<UnpaidYear> lockYears(String unitId);

    /** @throws LapseConfirmed when it was confirmed for its last year before */
    void add(ConfirmedLapse lapse);
}
