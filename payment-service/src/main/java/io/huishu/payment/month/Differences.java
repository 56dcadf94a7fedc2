package io.huishu.payment.month;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The differences of the chamber's months. */
public interface Differences {
    /** All of a month, those that are gone too. */
    List<Difference> of(YearMonth month);

    void addAll(List<Difference> fresh);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Difference difference);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    Difference get(String id);

    DifferenceView view(String id);

    /** By day, then cause; those that are gone only when asked for. */
    Page<DifferenceView> page(YearMonth month, @Nullable DifferenceState state, @Nullable Cause cause, Cursor cursor);

    /** How many of a month are in each state, by cause. */
    List<CauseCount> counts(YearMonth month);
}
