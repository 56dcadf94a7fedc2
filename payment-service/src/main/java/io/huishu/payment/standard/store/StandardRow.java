package io.huishu.payment.standard.store;

import io.huishu.payment.standard.LateJoiners;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code dues_standard}. */
public record StandardRow(
        String id,
        String name,
        String resolutionId,
        int effectiveFrom,
        Instant adoptedAt,
        LateJoiners lateJoiners,
        @Nullable Integer lateFromMonth) {}
