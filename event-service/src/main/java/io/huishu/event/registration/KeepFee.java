package io.huishu.event.registration;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.Activity;
import io.huishu.event.activity.ActivityState;
import io.huishu.event.activity.PaidPlaces;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of the fee of a registration, and gives or takes the place accordingly; one step, one transaction. */
@Component
public class KeepFee implements PaidPlaces {
    private static final Logger log = LoggerFactory.getLogger(KeepFee.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 7;

    private final Registrations registrations;
    private final Activities activities;
    private final Places places;
    private final Outbox outbox;
    private final BusinessTime time;

    KeepFee(Registrations registrations, Activities activities, Places places, Outbox outbox, BusinessTime time) {
        this.registrations = registrations;
        this.activities = activities;
        this.places = places;
        this.outbox = outbox;
        this.time = time;
    }

    /** @param vouched whether the place is given before the fee is paid */
    @Transactional
    public Registering charged(String id, String chargeId, boolean vouched) {
        Registration registration = registrations.lock(id);
        registration.charged(chargeId);
        if (vouched) {
            registration.vouch();
        }
        registrations.save(registration);
        if (!vouched) {
            return new Registering.AwaitingPayment(registration);
        }
        outbox.append(RegistrationConfirmed.of(registration));
        return new Registering.Confirmed(registration);
    }

    /** The fee could not be charged: as if nobody had signed up. */
    @Transactional
    public void undo(String id) {
        Registration registration = registrations.lock(id);
        registration.undo(time.now());
        registrations.save(registration);
        places.giveBack(registration.activityId());
    }

    /**
     * payment-service says that the fee was paid. A repeat changes nothing.
     *
     * @param how its word for the way it was paid; null when that is not known
     */
    @Transactional
    public void paid(String id, String chargeId, @Nullable String how) {
        Optional<Registration> known = registrations.lockIfKnown(id);
        if (known.isEmpty()) {
            log.error("A fee was paid for registration {}, which is not known", id);
            return;
        }
        Registration registration = known.get();
        if (registration.state() == RegistrationState.EXPIRED && registration.refund() == null) {
            late(registration, chargeId, how);
        } else if (registration.feeStep().isOpen() && registration.feeStep() != FeeStep.PAID) {
            inTime(registration, chargeId, how);
        }
    }

    private void inTime(Registration registration, String chargeId, @Nullable String how) {
        boolean placed = registration.paid(chargeId, how);
        registrations.save(registration);
        if (placed) {
            outbox.append(RegistrationConfirmed.of(registration));
        }
    }

    /** The place was given back meanwhile: another one if there is one, else all comes back. */
    private void late(Registration registration, String chargeId, @Nullable String how) {
        if (mayStillCome(registration) && places.take(registration.activityId())) {
            registration.placedAgain(chargeId, how);
            registrations.save(registration);
            outbox.append(RegistrationConfirmed.of(registration));
        } else {
            registration.paidForNothing(chargeId, how, time.now());
            registrations.save(registration);
        }
    }

    private boolean mayStillCome(Registration registration) {
        Activity activity = activities.get(registration.activityId());
        String key = registration.formerKey();
        return activity.state() == ActivityState.PUBLISHED
                && time.now().isBefore(activity.endsAt())
                && key != null
                && registrations.liveId(registration.activityId(), key).isEmpty();
    }

    /** Claims the next step of a registration and plans the one after it. */
    @Transactional
    public Optional<Registration> claim(String id) {
        Instant now = time.now();
        Optional<Registration> due = registrations.lockDue(id, now);
        due.ifPresent(registration -> {
            registration.tried(now.plus(FIRST_WAIT.multipliedBy(1L << Math.min(registration.steps(), MOST_DOUBLINGS))));
            registrations.save(registration);
        });
        return due;
    }

    /**
     * The hold is over and nobody paid: the place is free again.
     *
     * @param told whether payment-service knows that nothing may be paid any more
     */
    @Transactional
    public void expire(String id, boolean told) {
        Registration registration = registrations.lock(id);
        if (registration.state() != RegistrationState.AWAITING_PAYMENT) {
            return;
        }
        registration.expire(time.now());
        if (told) {
            registration.givenUp(null, Money.ZERO);
        }
        registrations.save(registration);
        places.giveBack(registration.activityId());
    }

    /**
     * payment-service knows that the place was given up.
     *
     * @param back what goes back in all; null when nothing had been paid
     * @param byOffice the part of it that only the office can pay out
     */
    @Transactional
    public void givenUp(String id, @Nullable Money back, Money byOffice) {
        Registration registration = registrations.lock(id);
        if (registration.feeStep() == FeeStep.GIVING_UP) {
            registration.givenUp(back, byOffice);
            registrations.save(registration);
        }
    }

    /**
     * Money of the fee reached the payer; called once per refund.
     *
     * @param surplus whether it had come twice, or when nothing was owed any more
     */
    @Transactional
    public void refunded(String id, Money amount, boolean surplus) {
        registrations.lockIfKnown(id).ifPresent(registration -> {
            if (surplus) {
                registration.lateMoneyBack(amount);
            } else {
                registration.refunded(amount);
            }
            registrations.save(registration);
        });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveAllBack(String activityId) {
        registrations.giveAllBack(activityId, time.now());
    }
}
