package io.huishu.event.registration.web;

import io.huishu.event.registration.Registering;
import io.huishu.event.registration.Registration;
import io.huishu.event.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * How signing up ended.
 *
 * @param outcome {@code CONFIRMED} with all else filled, or {@code FULL} with nothing else but the activity
 */
record RegisterAnswer(
        @Nullable String id,
        String activityId,
        String outcome,
        @Nullable RegistrationState state,
        @Nullable String checkInCode) {
    static RegisterAnswer of(Registering registering) {
        return switch (registering) {
            case Registering.Confirmed(Registration place) ->
                new RegisterAnswer(place.id(), place.activityId(), "CONFIRMED", place.state(), place.checkInCode());
            case Registering.Full(String activityId) -> new RegisterAnswer(null, activityId, "FULL", null, null);
        };
    }
}
