package io.huishu.payment.account;

import java.util.List;

/** What the books say of one unit. */
public interface UnitBooks {
    /** Every line that names the unit, in the order of the days and, in a day, of the writing. */
    List<BookLine> lines(String unitId);

    /** The longest due first. */
    List<OpenCharge> open(String unitId);
}
