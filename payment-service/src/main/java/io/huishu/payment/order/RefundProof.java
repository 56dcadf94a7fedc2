package io.huishu.payment.order;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * WeChat's verified word about a refund, from a notice, from the answer to our request or from a query.
 *
 * @param noticeId the notice's own id; absent when WeChat was asked
 * @param refundNo ours, {@code out_refund_no}
 * @param refundId WeChat's
 * @param amount what goes back
 * @param total the whole order
 * @param at when it reached the payer; absent unless it did
 */
public record RefundProof(
        @Nullable String noticeId,
        String mchid,
        String orderNo,
        String transactionId,
        String refundNo,
        String refundId,
        RefundStatus status,
        Money amount,
        Money total,
        @Nullable Instant at) {}
