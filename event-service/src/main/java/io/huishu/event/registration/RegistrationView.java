package io.huishu.event.registration;

import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration with what its readers want beside it.
 *
 * @param fee zero where there is none
 * @param paid what had come of it, whether or not it went back since
 * @param chargeId with which the fee is paid; null where there is none
 * @param holdUntil until when the place is held unpaid
 * @param refund what is to go back because the place was given up
 * @param byOffice the part of it that had not come through WeChat: the office pays it out
 * @param refunded what went back already
 * @param activityCancelled whether the whole activity was called off
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
        Money paid,
        @Nullable String chargeId,
        @Nullable Instant holdUntil,
        @Nullable Money refund,
        Money byOffice,
        Money refunded,
        boolean activityCancelled) {}
