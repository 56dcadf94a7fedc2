package io.huishu.payment.waiver;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import org.jspecify.annotations.Nullable;

/** A chamber's waivers. */
public interface Waivers {
    /** @throws WaiverOpen when the charge has an undecided one */
    void add(Waiver waiver);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    Waiver get(String id);

    /** @throws io.huishu.chassis.problem.Stale when somebody else changed the row meanwhile */
    void save(Waiver waiver);

    /** @throws io.huishu.chassis.problem.Missing when the chamber has none of this id */
    WaiverView view(String id);

    /** Newest first; of any state for null. */
    Page<WaiverView> page(@Nullable WaiverState state, Cursor cursor);
}
