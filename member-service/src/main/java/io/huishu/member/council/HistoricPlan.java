package io.huishu.member.council;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dues standard by which was collected before, as staff finds it in the old papers.
 *
 * @param resolutionId the decision it rested on; absent when none is known
 * @param firstYear the first year it was used in
 * @param lastYear the last year it was used in
 * @param prices every price line, also several for one level
 */
public record HistoricPlan(
        @Nullable String resolutionId, String name, int firstYear, int lastYear, List<TierAmount> prices) {
    public HistoricPlan {
        prices = List.copyOf(prices);
    }
}
