package io.huishu.payment.standard;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dues standard that the members' meeting adopted.
 *
 * @param effectiveFrom the first year it holds for
 */
public record AdoptedStandard(
        String id, String name, String resolutionId, int effectiveFrom, Instant adoptedAt, List<TierAmount> tiers) {
    public AdoptedStandard {
        tiers = List.copyOf(tiers);
    }

    /** The one amount of a level; empty when the standard does not name the level. */
    public Optional<Money> amountOf(String tier) {
        return tiers.stream()
                .filter(line -> line.tier().equals(tier))
                .map(TierAmount::amount)
                .findFirst();
    }
}
