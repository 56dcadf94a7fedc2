package io.huishu.member.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A historic standard as the secretariat sees it.
 *
 * @param broken the rules it breaks, each with its source and what to do; never empty
 */
public record HistoricStandardView(
        String id,
        String name,
        @Nullable String resolutionId,
        int firstYear,
        int lastYear,
        List<TierAmount> prices,
        List<BrokenRule> broken,
        Instant documentedAt) {
    public HistoricStandardView {
        prices = List.copyOf(prices);
        broken = List.copyOf(broken);
    }
}
