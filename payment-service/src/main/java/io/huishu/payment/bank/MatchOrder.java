package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person confirms a line's money to be.
 *
 * @param entryIds entries of the office that are this money
 * @param surplus what is kept as a unit's balance
 */
public record MatchOrder(
        List<Wanted> shares,
        List<String> entryIds,
        @Nullable Kept surplus) {
    /** What one charge gets. */
    public record Wanted(String chargeId, Money amount) {}

    /** What a unit keeps. */
    public record Kept(String unitId, Money amount) {}
}
