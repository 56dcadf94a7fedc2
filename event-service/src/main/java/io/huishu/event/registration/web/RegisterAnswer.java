package io.huishu.event.registration.web;

import io.huishu.chassis.money.Money;
import io.huishu.event.registration.Registering;
import io.huishu.event.registration.Registration;
import io.huishu.event.registration.RegistrationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How signing up ended.
 *
 * @param outcome {@code CONFIRMED} with the place; {@code AWAITING_PAYMENT} with the place, the charge to pay and until when
 *     the place is held; or {@code FULL} with nothing else but the activity
 */
record RegisterAnswer(
        @Nullable String id,
        String activityId,
        String outcome,
        @Nullable RegistrationState state,
        @Nullable String checkInCode,
        @Nullable Money fee,
        @Nullable String chargeId,
        @Nullable Instant holdUntil) {
    static RegisterAnswer of(Registering registering) {
        return switch (registering) {
            case Registering.Confirmed(Registration place) -> of("CONFIRMED", place);
            case Registering.AwaitingPayment(Registration place) -> of("AWAITING_PAYMENT", place);
            case Registering.Full(String activityId) ->
                new RegisterAnswer(null, activityId, "FULL", null, null, null, null, null);
        };
    }

    private static RegisterAnswer of(String outcome, Registration place) {
        return new RegisterAnswer(
                place.id(),
                place.activityId(),
                outcome,
                place.state(),
                place.checkInCode(),
                place.fee(),
                place.chargeId(),
                place.holdUntil());
    }
}
