package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charge to be raised.
 *
 * @param tier the unit's tier at the time; empty for a fee
 * @param year null for a fee
 * @param sourceId the registration of a fee; null for dues
 */
public record NewCharge(
        ChargeKind kind,
        String unitId,
        String tier,
        @Nullable Integer year,
        @Nullable String sourceId,
        String subject,
        Money amount,
        LocalDate dueOn) {
    /** The dues of one unit and year. */
    public static NewCharge dues(String unitId, String tier, int year, Money amount, LocalDate dueOn) {
        return new NewCharge(ChargeKind.DUES, unitId, tier, year, null, year + "年度会费", amount, dueOn);
    }

    /** The fee of one registration. */
    public static NewCharge fee(String unitId, String registrationId, String subject, Money amount, LocalDate dueOn) {
        return new NewCharge(ChargeKind.FEE, unitId, "", null, registrationId, subject, amount, dueOn);
    }
}
