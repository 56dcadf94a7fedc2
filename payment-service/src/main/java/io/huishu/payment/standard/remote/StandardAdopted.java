package io.huishu.payment.standard.remote;

import io.huishu.payment.standard.AdoptedStandard;
import io.huishu.payment.standard.LateJoiners;
import io.huishu.payment.standard.TierAmount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that this house reads of {@code dues-standard.adopted.v1}. */
public record StandardAdopted(
        String standardId,
        String name,
        String resolutionId,
        int effectiveFrom,
        List<TierAmount> tiers,
        Instant adoptedAt,
        @Nullable LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth) {
    AdoptedStandard standard() {
        return new AdoptedStandard(
                standardId,
                name,
                resolutionId,
                effectiveFrom,
                adoptedAt,
                lateJoiners == null ? LateJoiners.FULL_YEAR : lateJoiners,
                lateFromMonth,
                tiers);
    }
}
