package io.huishu.chassis.fact;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every fact carries on the wire beside its data.
 *
 * @param id ULID, the same in every delivery of the same fact
 * @param at when it happened, UTC
 * @param trace the trace it came from, absent outside one
 */
public record Envelope(
        String id,
        String type,
        TenantId chamber,
        Instant at,
        String key,
        long version,
        @Nullable String trace) {}
