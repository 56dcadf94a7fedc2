package io.huishu.sandbox.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.pay.Notify;
import io.huishu.sandbox.refund.Refund;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One refund as WeChat's own books have it, with what became of the notify of its present state. */
public record RefundLine(
        String mchid,
        String refundNo,
        String refundId,
        String orderNo,
        String transactionId,
        @Nullable String reason,
        long totalFen,
        long refundFen,
        String state,
        Instant createdAt,
        @Nullable Instant settlesAt,
        @Nullable Instant endedAt,
        @Nullable String notifyUrl,
        @JsonProperty("notify") LedgerLine.@Nullable NotifyLine notification) {

    public static RefundLine of(Refund refund, @Nullable Notify notify) {
        return new RefundLine(
                refund.mchid(),
                refund.refundNo(),
                refund.refundId(),
                refund.orderNo(),
                refund.transactionId(),
                refund.reason(),
                refund.totalFen(),
                refund.refundFen(),
                refund.state().name(),
                refund.createdAt(),
                refund.settlesAt(),
                refund.endedAt(),
                refund.notifyUrl(),
                LedgerLine.NotifyLine.of(notify));
    }
}
