package io.huishu.payment.order;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as staff sees it.
 *
 * @param subject what it pays for
 * @param refunded given back, or set aside to be
 * @param refundable what staff can still give back; zero unless it was paid and settled its charge
 * @param surplus paid although the charge had been settled otherwise: to be given back
 * @param reason WeChat's code where it refused or did not answer
 */
public record PaymentView(
        String orderId,
        String orderNo,
        String chargeId,
        String unitName,
        String subject,
        Money amount,
        Money refunded,
        Money refundable,
        OrderState state,
        @Nullable String transactionId,
        Instant createdAt,
        @Nullable Instant paidAt,
        boolean surplus,
        @Nullable String reason) {}
