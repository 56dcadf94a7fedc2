package io.huishu.member.council;

import java.util.List;

/**
 * A dues standard as it is proposed.
 *
 * @param effectiveFrom the first year it is for
 */
public record StandardPlan(String resolutionId, String name, int effectiveFrom, List<TierAmount> tiers, LateRule late) {
    public StandardPlan {
        tiers = List.copyOf(tiers);
    }
}
