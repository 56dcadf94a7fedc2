package io.huishu.analytics.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member unit as the facts tell it.
 *
 * @param joinedOn null while only a later fact has arrived
 * @param leftOn null while it is a member
 * @param version the producer's; an older one never replaces a newer one
 */
public record HeardUnit(
        String id,
        String tier,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        long version) {}
