package io.huishu.event.registration;

import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration with what its readers want beside it.
 *
 * @param fee zero where there is none
 * @param chargeId with which the fee is paid; null where there is none
 * @param holdUntil until when the place is held unpaid
 * @param refund what is to go back because the place was given up
 * @param refunded what went back already
 */
public record RegistrationView(
        String id,
        String activityId,
        String activityTitle,
        Instant startsAt,
        String place,
        @Nullable String unitId,
        @Nullable String unitName,
        String personName,
        @Nullable Phone phone,
        RegistrationState state,
        String checkInCode,
        Instant registeredAt,
        @Nullable Instant attendedAt,
        Money fee,
        FeeStep feeStep,
        @Nullable String chargeId,
        @Nullable Instant holdUntil,
        @Nullable Money refund,
        Money refunded) {}
