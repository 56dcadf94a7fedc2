package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line's money and what it became, as staff sees it.
 *
 * @param subject of the charge; null for a surplus
 */
public record MatchView(
        String id,
        MatchKind kind,
        String unitId,
        String unitName,
        @Nullable String chargeId,
        @Nullable String subject,
        Money amount,
        Instant matchedAt) {}
