package io.huishu.member.council;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dues standard is in force from a year on.
 *
 * @param lateFromMonth the first month of joining that has the next year paid too; absent where every year is a full year
 */
public record DuesStandardAdopted(
        String standardId,
        String name,
        String resolutionId,
        int effectiveFrom,
        List<TierAmount> tiers,
        Instant adoptedAt,
        LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth,
        long version)
        implements Fact {
    @Override
    public String type() {
        return "dues-standard.adopted.v1";
    }

    @Override
    public String key() {
        return standardId;
    }
}
