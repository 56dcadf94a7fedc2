package io.huishu.member.council;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dues standard as the secretariat sees it; one that was refused is never kept, so each is adopted. */
public record DuesStandardView(
        String id,
        String name,
        String resolutionId,
        int effectiveFrom,
        List<TierAmount> tiers,
        Instant adoptedAt,
        LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth,
        StandardState state) {}
