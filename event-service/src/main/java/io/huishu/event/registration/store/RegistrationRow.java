package io.huishu.event.registration.store;

import io.huishu.chassis.money.Money;
import io.huishu.event.registration.FeeStep;
import io.huishu.event.registration.RegistrationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registration as the view's SQL reads it, the phone still encrypted. */
record RegistrationRow(
        String id,
        String activityId,
        String activityTitle,
        Instant startsAt,
        String place,
        @Nullable String unitId,
        @Nullable String unitName,
        String personName,
        @Nullable String phoneCipher,
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
