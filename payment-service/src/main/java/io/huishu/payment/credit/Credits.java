package io.huishu.payment.credit;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.List;

/** The balances of a chamber's units and what they were used for. */
public interface Credits {
    Money of(String unitId);

    void add(String unitId, Money amount);

    /** @return false when the unit has less; then nothing is written */
    boolean take(String unitId, Money amount);

    void add(CreditUse use);

    /**
     * Held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    CreditUse hold(String useId);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed it meanwhile */
    void save(CreditUse use);

    /** Those that have anything, by member number. */
    Page<CreditView> list(Cursor cursor);

    /** Newest first, those undone left out. */
    List<CreditUseView> uses(String unitId);
}
