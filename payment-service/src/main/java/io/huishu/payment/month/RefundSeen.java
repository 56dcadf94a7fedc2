package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A refund that WeChat was asked for in the month, or that a bill of the month names.
 *
 * @param state the refund's own, as its room names it
 * @param billedLater whether a bill behind the month names it: asked for in the last second of a day, begun in the next
 * @param booked what the ledger has of it
 */
public record RefundSeen(
        String id,
        String refundNo,
        @Nullable String wechatRefundId,
        String unitName,
        Money amount,
        String state,
        @Nullable Instant sentAt,
        boolean billedLater,
        Money booked) {
    boolean isDone() {
        return state.equals("SUCCESS") || state.equals("PAID_TWICE");
    }

    /** Whether WeChat has it, or should. */
    boolean isAsked() {
        return isDone() || state.equals("SENT") || state.equals("PROCESSING");
    }

    boolean isAbnormal() {
        return state.equals("ABNORMAL") || state.equals("PAID_TWICE");
    }

    @Nullable
    LocalDate sentOn() {
        return sentAt == null ? null : sentAt.atZone(BusinessTime.ZONE).toLocalDate();
    }

    String words() {
        return unitName + "，商户退款单号 " + refundNo;
    }
}
