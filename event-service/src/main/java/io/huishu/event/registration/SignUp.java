package io.huishu.event.registration;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.Activity;
import io.huishu.event.registration.Fees.FeeAsk;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs a person up. The place is taken and committed first; then payment-service is asked to charge a fee, with no
 * transaction open. When it cannot, the place is given back at once; when this house dies in between, the hold ends by
 * itself.
 */
@Component
public class SignUp {
    /** WeChat stops taking the payment before the place is given back. */
    private static final Duration BEFORE_HOLD_ENDS = Duration.ofSeconds(30);

    private final RegisterForActivity register;
    private final KeepFee keepFee;
    private final Fees fees;
    private final Activities activities;
    private final BusinessTime time;

    SignUp(RegisterForActivity register, KeepFee keepFee, Fees fees, Activities activities, BusinessTime time) {
        this.register = register;
        this.keepFee = keepFee;
        this.fees = fees;
        this.activities = activities;
        this.time = time;
    }

    /**
     * A member's place is held until the fee is paid.
     *
     * @throws FeeAway when payment-service does not answer; no place is taken
     * @throws FeeNotPossible when it refuses; no place is taken
     */
    public Registering member(String activityId, Attendee attendee) {
        return signUp(activityId, attendee, false);
    }

    /**
     * The office vouches for the fee: the place is given at once, the unit owes.
     *
     * @throws FeeAway when payment-service does not answer; no place is taken
     * @throws FeeNotPossible when it refuses; no place is taken
     */
    public Registering office(String activityId, Attendee attendee) {
        return signUp(activityId, attendee, true);
    }

    private Registering signUp(String activityId, Attendee attendee, boolean byOffice) {
        Registering taken = register.register(activityId, attendee, byOffice);
        return taken instanceof Registering.AwaitingPayment(Registration registration)
                ? charged(registration, byOffice)
                : taken;
    }

    private Registering charged(Registration registration, boolean byOffice) {
        String charge = raise(registration, byOffice);
        return RetryOnDeadlock.call(() -> keepFee.charged(registration.id(), charge, byOffice));
    }

    private String raise(Registration registration, boolean byOffice) {
        try {
            return fees.raise(ask(registration, byOffice));
        } catch (Unavailable away) {
            keepFee.undo(registration.id());
            throw new FeeAway();
        } catch (RuntimeException refused) {
            keepFee.undo(registration.id());
            throw refused;
        }
    }

    private FeeAsk ask(Registration registration, boolean byOffice) {
        Activity activity = activities.get(registration.activityId());
        return new FeeAsk(
                registration.id(),
                registration.activityId(),
                Objects.requireNonNull(registration.unitId()),
                registration.personId(),
                activity.title() + " 活动费",
                registration.fee(),
                time.dateOf(byOffice ? activity.startsAt() : time.now()),
                byOffice ? null : payUntil(registration));
    }

    private static @Nullable Instant payUntil(Registration registration) {
        Instant hold = registration.holdUntil();
        return hold == null ? null : hold.minus(BEFORE_HOLD_ENDS);
    }
}
