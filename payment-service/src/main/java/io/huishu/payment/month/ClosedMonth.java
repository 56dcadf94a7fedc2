package io.huishu.payment.month;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.Instant;

/**
 * A month's books were closed; other houses may take its figures as final until it is reopened and closed anew.
 *
 * @param month {@code 2026-10}
 * @param total what all movements of it sum up to
 * @param explained how many differences were ended by a reason
 */
public record ClosedMonth(
        String month, long lines, Money total, int explained, String closedBy, Instant closedAt, long version)
        implements Fact {
    @Override
    public String type() {
        return "month.closed.v1";
    }

    @Override
    public String key() {
        return month;
    }
}
