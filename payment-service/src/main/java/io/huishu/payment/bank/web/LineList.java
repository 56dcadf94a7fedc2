package io.huishu.payment.bank.web;

import io.huishu.chassis.page.Page;
import io.huishu.payment.bank.LineTotals;
import io.huishu.payment.bank.LineView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of lines with the sums of its days and query.
 *
 * @param nextCursor null at the end
 */
public record LineList(List<LineView> items, @Nullable String nextCursor, LineTotals totals) {
    static LineList of(Page<LineView> page, LineTotals totals) {
        return new LineList(page.items(), page.nextCursor(), totals);
    }
}
