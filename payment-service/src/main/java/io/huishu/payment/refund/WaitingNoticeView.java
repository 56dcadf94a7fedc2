package io.huishu.payment.refund;

import io.huishu.chassis.money.Money;
import io.huishu.payment.order.RefundStatus;
import java.time.Instant;

/** A word of WeChat about a refund that fits nothing here yet. */
public record WaitingNoticeView(
        String refundNo, String orderNo, RefundStatus status, Money amount, Instant seenAt, int tries) {}
