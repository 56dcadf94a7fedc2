package io.huishu.notify.notice.remote;

import io.huishu.chassis.money.Money;
import java.time.Instant;

/** What this house reads of {@code refund.settled.v1}. */
record RefundSettled(
        String refundId, String unitId, String subject, Money amount, String way, String reason, Instant settledAt) {}
