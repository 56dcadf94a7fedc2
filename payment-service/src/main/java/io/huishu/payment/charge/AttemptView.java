package io.huishu.payment.charge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay a charge.
 *
 * @param state the attempt's own state, by its name
 */
public record AttemptView(
        String orderNo,
        String state,
        @Nullable String transactionId,
        Instant createdAt,
        @Nullable Instant paidAt) {}
