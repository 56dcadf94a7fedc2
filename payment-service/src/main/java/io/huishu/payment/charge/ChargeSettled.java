package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A charge was paid in whole.
 *
 * @param personId who paid by WeChat; absent when the office took the money
 */
public record ChargeSettled(
        String chargeId,
        String unitId,
        int year,
        String subject,
        Money amount,
        SettlementMethod method,
        Instant settledAt,
        String receiptNo,
        @Nullable String personId,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "charge.settled.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }
}
