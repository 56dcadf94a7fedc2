package io.huishu.payment.arrears.web;

import io.huishu.chassis.page.Page;
import io.huishu.payment.arrears.ArrearsTotals;
import io.huishu.payment.arrears.ArrearsView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of unpaid dues with the sums of all that are past their day.
 *
 * @param nextCursor null at the end
 */
public record ArrearsList(List<ArrearsView> items, @Nullable String nextCursor, ArrearsTotals totals) {
    static ArrearsList of(Page<ArrearsView> page, ArrearsTotals totals) {
        return new ArrearsList(page.items(), page.nextCursor(), totals);
    }
}
