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
 * @param coversThrough the last year that is paid for: the year itself, or the next one for a unit that joined late
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
        int coversThrough,
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
