package io.huishu.event.registration;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.crypto.Phone;
import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.Activity;
import io.huishu.event.activity.ActivityState;
import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a person a place at an activity while there is one. A place that costs something is held until the fee is paid;
 * the chamber's guests, whom the office signs up for no unit, pay nothing.
 */
@Component
public class RegisterForActivity {
    private final Activities activities;
    private final Registrations registrations;
    private final Places places;
    private final KnownUnits units;
    private final PersonKeys keys;
    private final CheckInCodes codes;
    private final FieldCipher cipher;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessTime time;
    private final Hold hold;

    public RegisterForActivity(
            Activities activities,
            Registrations registrations,
            Places places,
            KnownUnits units,
            PersonKeys keys,
            CheckInCodes codes,
            FieldCipher cipher,
            Outbox outbox,
            Ids ids,
            BusinessTime time,
            Hold hold) {
        this.activities = activities;
        this.registrations = registrations;
        this.places = places;
        this.units = units;
        this.keys = keys;
        this.codes = codes;
        this.cipher = cipher;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.hold = hold;
    }

    /**
     * @param afterwards whether an activity that is over still takes people in, as the secretary does when she writes
     *     up a paper list
     * @throws RegistrationClosed when the activity is not published, or over
     * @throws RegistrationExists when the person has a place already
     * @throws UnknownUnit when the unit is none of the chamber's
     * @throws FeeNeedsUnit when the place costs something and there is no unit to charge
     */
    @Transactional
    public Registering register(String activityId, Attendee attendee, boolean afterwards) {
        Instant now = time.now();
        Activity activity = activities.get(activityId);
        requireOpen(activity, now, afterwards);
        requireUnit(attendee.unitId());
        boolean free = activity.fee().isFree() || (afterwards && attendee.unitId() == null);
        if (!free && attendee.unitId() == null) {
            throw new FeeNeedsUnit();
        }
        String personKey = keys.of(attendee);
        registrations.liveId(activityId, personKey).ifPresent(id -> {
            throw new RegistrationExists(id);
        });
        Registration registration = confirmed(activityId, attendee, personKey, now);
        if (!places.take(activityId)) {
            return new Registering.Full(activityId);
        }
        if (!free) {
            registration.await(activity.fee().amount(), now.plus(hold.length()));
            registrations.add(registration);
            return new Registering.AwaitingPayment(registration);
        }
        registrations.add(registration);
        outbox.append(RegistrationConfirmed.of(registration));
        return new Registering.Confirmed(registration);
    }

    private Registration confirmed(String activityId, Attendee attendee, String personKey, Instant now) {
        String id = ids.next();
        Phone phone = attendee.phone();
        String phoneCipher = phone == null ? null : cipher.encrypt(phone.reveal(), placeOfPhone(id));
        return Registration.confirmed(id, activityId, attendee, phoneCipher, personKey, codes.next(), now);
    }

    /** The place name under which a registration's phone is encrypted. */
    public static String placeOfPhone(String registrationId) {
        return "registration.phone:" + registrationId;
    }

    private static void requireOpen(Activity activity, Instant now, boolean afterwards) {
        if (activity.state() == ActivityState.CANCELLED) {
            throw new RegistrationClosed("活动已经取消，不能报名了。");
        }
        if (activity.state() != ActivityState.PUBLISHED) {
            throw new RegistrationClosed("活动还没有开放报名。");
        }
        if (!afterwards && now.isAfter(activity.endsAt())) {
            throw new RegistrationClosed("活动已经结束，不能报名了。");
        }
    }

    private void requireUnit(@Nullable String unitId) {
        if (unitId != null && units.find(unitId).filter(KnownUnit::active).isEmpty()) {
            throw new UnknownUnit();
        }
    }
}
