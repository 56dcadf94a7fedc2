package io.huishu.payment.order;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * WeChat's verified word that an order was paid, from a notice or from a query.
 *
 * @param noticeId the notice's own id; absent when WeChat was asked
 */
public record PaymentProof(
        @Nullable String noticeId,
        String mchid,
        String appid,
        String orderNo,
        String transactionId,
        Money amount,
        String currency,
        Instant paidAt) {}
