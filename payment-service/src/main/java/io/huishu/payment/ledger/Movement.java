package io.huishu.payment.ledger;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money or debt.
 *
 * @param sourceId the id of the very act that causes it (an order, a refund, one match of a bank line); the same kind, act
 *     and charge are booked once
 * @param amount more than zero
 * @param on the business day
 * @param memo at most 200 characters
 */
public record Movement(
        MovementKind kind,
        String sourceId,
        @Nullable String unitId,
        @Nullable String chargeId,
        Money amount,
        LocalDate on,
        String memo) {
    public Movement {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A movement is more than zero: " + kind + " " + sourceId);
        }
    }

    /** The same, booked on another day. */
    public Movement on(LocalDate day, String why) {
        String words = memo + why;
        return new Movement(
                kind, sourceId, unitId, chargeId, amount, day, words.substring(0, Math.min(200, words.length())));
    }
}
