package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The dues of a year were paid in whole.
 *
 * @param amount what was to be paid after reductions
 * @param receiptNo null while no receipt book has a number left
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
        @Nullable String receiptNo,
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
