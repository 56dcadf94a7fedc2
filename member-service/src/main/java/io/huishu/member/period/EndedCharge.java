package io.huishu.member.period;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A charge that no longer pays for a period.
 *
 * @param chargeVersion up to which version of the charge that holds
 * @param periodId the period that ended by it; null when it had begun none
 */
public record EndedCharge(
        String chargeId,
        long chargeVersion,
        String unitId,
        int year,
        @Nullable String periodId,
        String reason,
        Instant endedAt) {}
