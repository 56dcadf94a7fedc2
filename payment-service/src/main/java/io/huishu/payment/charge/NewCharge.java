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
 * @param standardId the adopted standard that says the amount; null for a fee
 * @param coversThrough the last year that is paid for; null for a fee
 */
public record NewCharge(
        ChargeKind kind,
        String unitId,
        String tier,
        @Nullable Integer year,
        @Nullable String sourceId,
        @Nullable String standardId,
        @Nullable Integer coversThrough,
        String subject,
        Money amount,
        LocalDate dueOn) {
    /**
     * The dues of one unit and year, by an adopted standard: the database takes no other amount than its tier's.
     *
     * @param coversThrough the year itself, or the next one for a unit that joined late
     */
    public static NewCharge dues(
            String unitId, String tier, int year, int coversThrough, String standardId, Money amount, LocalDate dueOn) {
        String subject = coversThrough == year ? year + "年度会费" : year + "年度会费（缴到" + coversThrough + "年底）";
        return new NewCharge(
                ChargeKind.DUES, unitId, tier, year, null, standardId, coversThrough, subject, amount, dueOn);
    }

    /** The fee of one registration. */
    public static NewCharge fee(String unitId, String registrationId, String subject, Money amount, LocalDate dueOn) {
        return new NewCharge(ChargeKind.FEE, unitId, "", null, registrationId, null, null, subject, amount, dueOn);
    }
}
