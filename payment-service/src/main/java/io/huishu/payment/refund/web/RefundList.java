package io.huishu.payment.refund.web;

import io.huishu.chassis.page.Page;
import io.huishu.payment.refund.RefundView;
import io.huishu.payment.refund.Refunds.RefundCount;
import io.huishu.payment.refund.WaitingNoticeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of refunds.
 *
 * @param nextCursor null at the end
 * @param counts how many stand in each state, whatever was asked for; states with none are absent
 * @param waiting words of WeChat about refunds that fit nothing here yet
 */
public record RefundList(
        List<RefundView> items,
        @Nullable String nextCursor,
        List<RefundCount> counts,
        List<WaitingNoticeView> waiting) {
    static RefundList of(Page<RefundView> page, List<RefundCount> counts, List<WaitingNoticeView> waiting) {
        return new RefundList(page.items(), page.nextCursor(), counts, waiting);
    }
}
