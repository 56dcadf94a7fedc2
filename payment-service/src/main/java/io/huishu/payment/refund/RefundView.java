package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.RefundWay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refund as staff sees it.
 *
 * @param subject what had been paid for
 * @param orderId the payment; null for money that had not come through WeChat, which only the office can give back
 * @param payment the whole payment that it is part of; what the charge had received where there is no payment
 * @param proposedName who asked for it; null when the system did
 * @param decidedName who agreed, turned it down, retried or paid it out last
 * @param trouble WeChat's code when it did not go through
 * @param reference the bank's number or a voucher's when the office paid it out
 */
public record RefundView(
        String id,
        String refundNo,
        @Nullable String orderId,
        @Nullable String orderNo,
        String chargeId,
        String unitId,
        String unitName,
        String subject,
        RefundKind kind,
        RefundCause cause,
        Money amount,
        Money payment,
        String reason,
        RefundState state,
        @Nullable String proposedBy,
        @Nullable String proposedName,
        Instant proposedAt,
        @Nullable String decidedName,
        @Nullable Instant decidedAt,
        @Nullable String remark,
        @Nullable String trouble,
        @Nullable Instant sentAt,
        @Nullable RefundWay way,
        @Nullable String reference,
        @Nullable Instant endedAt) {}
