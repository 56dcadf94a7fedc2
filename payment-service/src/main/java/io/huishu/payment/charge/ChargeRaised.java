package io.huishu.payment.charge;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit owes its dues of a year.
 *
 * @param coversThrough the last year that is paid for: the year itself, or the next one for a unit that joined late
 */
public record ChargeRaised(
        String chargeId,
        String unitId,
        int year,
        String subject,
        Money amount,
        LocalDate dueOn,
        int coversThrough,
        Instant raisedAt)
        implements Fact {
    @Override
    public String type() {
        return "charge.raised.v1";
    }

    @Override
    public String key() {
        return chargeId;
    }

    @Override
    public long version() {
        return 0;
    }
}
