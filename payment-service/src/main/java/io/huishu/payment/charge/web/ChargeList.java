package io.huishu.payment.charge.web;

import io.huishu.chassis.page.Page;
import io.huishu.payment.charge.ChargeTotals;
import io.huishu.payment.charge.StaffChargeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of charges with the sums of the whole year and query.
 *
 * @param nextCursor null at the end
 */
public record ChargeList(
        List<StaffChargeView> items, @Nullable String nextCursor, ChargeTotals totals) {
    static ChargeList of(Page<StaffChargeView> page, ChargeTotals totals) {
        return new ChargeList(page.items(), page.nextCursor(), totals);
    }
}
