package io.huishu.payment.arrears;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A chamber's dues that are not paid. */
public interface Arrears {
    /**
     * The longest due first.
     *
     * @param query part of a unit's name or member number; null for all
     */
    Page<ArrearsRow> page(@Nullable String query, Cursor cursor);

    /** Of what was due before this day. */
    ArrearsTotals totals(LocalDate today);
}
