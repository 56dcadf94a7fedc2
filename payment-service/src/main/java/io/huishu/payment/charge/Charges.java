package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** The units that have a charge for the year, whatever became of it. */
    Set<String> unitsCharged(int year);

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
