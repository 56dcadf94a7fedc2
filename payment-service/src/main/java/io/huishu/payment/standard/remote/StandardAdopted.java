package io.huishu.payment.standard.remote;

import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.TierAmount;
import java.time.Instant;
import java.util.List;

/** The fields that this house reads of {@code dues-standard.adopted.v1}. */
public record StandardAdopted(
        String standardId,
        String name,
        String resolutionId,
        int effectiveFrom,
        List<TierAmount> tiers,
        Instant adoptedAt) {
    AdoptedStandard standard() {
        return new AdoptedStandard(standardId, name, resolutionId, effectiveFrom, adoptedAt, tiers);
    }
}
