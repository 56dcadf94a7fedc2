package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chamber's charges. */
public interface Charges {
    /** Writes all rows and the facts of the dues among them, many rows to a statement. */
    void addAll(List<Charge> charges);

    /**
     * The charge, held against everybody else until the transaction ends.
     *
     * @throws io.huishu.chassis.problem.Missing when the chamber has none of this id
     */
    Charge lock(String id);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    Charge get(String id);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Charge charge, Fact what);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Charge charge);

    /** The dues that these units have for the year, the one before and the one after, whatever became of them. */
    List<ChargedYear> chargedYears(int year, Collection<String> unitIds);

    /** Whether an attempt to pay it by WeChat is open. */
    boolean isBeingPaid(String id);

    /**
     * The money that a charge received last.
     *
     * @throws IllegalStateException when it never received any
     */
    Received lastReceived(String id);

    /** Newest first; empty without units. */
    Page<ChargeView> ofUnits(Collection<String> unitIds, Cursor cursor);

    /** @throws io.huishu.chassis.problem.Missing when none of these units has it */
    ChargeView ofUnits(Collection<String> unitIds, String id);

    Page<StaffChargeView> list(ChargeFilter filter, Cursor cursor);

    /** Counts and sums of the filter's year and query, whatever state it asks for. */
    ChargeTotals totals(ChargeFilter filter);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    StaffChargeView view(String id);

    /**
     * Which charges staff wants to see; null means any.
     *
     * @param query part of a unit's name or member number
     */
    record ChargeFilter(
            @Nullable Integer year,
            @Nullable ChargeState state,
            @Nullable String query) {}
}
