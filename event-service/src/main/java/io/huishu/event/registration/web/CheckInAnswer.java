package io.huishu.event.registration.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

record CheckInAnswer(
        String registrationId,
        String activityId,
        String activityTitle,
        @Nullable String unitName,
        String personName,
        Instant at,
        boolean repeated) {}
