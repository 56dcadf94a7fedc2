package io.huishu.event.registration;

import io.huishu.chassis.crypto.Phone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A registration with what its readers want beside it. */
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
        @Nullable Instant attendedAt) {}
