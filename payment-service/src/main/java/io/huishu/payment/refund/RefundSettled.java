package io.huishu.payment.refund;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.RefundWay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money reached the payer again.
 *
 * @param kind what had been paid
 * @param sourceId the registration of a fee; null for dues
 * @param surplus whether it had come twice or too late, so that the charge is as it was
 * @param personId who had paid; null when nobody knows
 */
public record RefundSettled(
        String refundId,
        String chargeId,
        String unitId,
        ChargeKind kind,
        @Nullable String sourceId,
        String subject,
        Money amount,
        boolean surplus,
        RefundWay way,
        String reason,
        @Nullable String personId,
        Instant settledAt,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "refund.settled.v1";
    }

    @Override
    public String key() {
        return refundId;
    }
}
