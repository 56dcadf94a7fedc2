package io.huishu.member.council;

import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import java.util.List;

/** A dues standard is in force from a year on. */
public record DuesStandardAdopted(
        String standardId,
        String name,
        String resolutionId,
        int effectiveFrom,
        List<TierAmount> tiers,
        Instant adoptedAt,
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
