package io.huishu.payment.standard;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dues standard that the members' meeting adopted.
 *
 * @param effectiveFrom the first year it holds for
 * @param lateFromMonth the first month of joining that has the next year paid too; absent where every year is a full year
 */
public record AdoptedStandard(
        String id,
        String name,
        String resolutionId,
        int effectiveFrom,
        Instant adoptedAt,
        LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth,
        List<TierAmount> tiers) {
    public AdoptedStandard {
        tiers = List.copyOf(tiers);
    }

    /** Whether the resolution lets the dues of a unit that joined on this day count to the end of the next year. */
    public boolean coversNextYear(LocalDate joinedOn) {
        return lateJoiners == LateJoiners.JOIN_LATE_COVERS_NEXT_YEAR
                && lateFromMonth != null
                && joinedOn.getMonthValue() >= lateFromMonth;
    }

    /** The one amount of a level; empty when the standard does not name the level. */
    public Optional<Money> amountOf(String tier) {
        return tiers.stream()
                .filter(line -> line.tier().equals(tier))
                .map(TierAmount::amount)
                .findFirst();
    }
}
