package io.huishu.event.registration;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.Activity;
import io.huishu.event.activity.ActivityState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person in by the code of the QR; a second scan of the same code changes nothing and says so. */
@Component
public class CheckIn {
    private static final Duration EARLIEST = Duration.ofDays(1);

    private final Registrations registrations;
    private final Activities activities;
    private final Outbox outbox;
    private final BusinessTime time;

    public CheckIn(Registrations registrations, Activities activities, Outbox outbox, BusinessTime time) {
        this.registrations = registrations;
        this.activities = activities;
        this.outbox = outbox;
        this.time = time;
    }

    /**
     * @param repeated whether the person had come in before; {@code registration.attendedAt} is then that first time
     */
    public record Outcome(Registration registration, boolean repeated) {}

    /**
     * @param at when it was noted, for a scan made without network; null for now
     * @throws CheckInCodeUnknown when no registration of this chamber carries the code
     * @throws CheckInTimeOff when {@code at} is in the future or before the day before the activity
     */
    @Transactional
    public Outcome checkIn(String code, @Nullable Instant at) {
        Registration registration = Optional.of(code.strip().toUpperCase(Locale.ROOT))
                .filter(CheckIn::isCode)
                .flatMap(registrations::byCode)
                .orElseThrow(CheckInCodeUnknown::new);
        Activity activity = activities.get(registration.activityId());
        if (activity.state() == ActivityState.CANCELLED) {
            throw new RegistrationStateForbids("这个活动已经取消，不用签到了。");
        }
        if (!registration.attend(timeOf(at, activity))) {
            return new Outcome(registration, true);
        }
        registrations.save(registration);
        outbox.append(AttendanceRecorded.of(registration));
        return new Outcome(registration, false);
    }

    private static boolean isCode(String text) {
        return text.chars().allMatch(letter -> (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z'));
    }

    private Instant timeOf(@Nullable Instant at, Activity activity) {
        Instant now = time.now();
        if (at == null) {
            return now;
        }
        if (at.isAfter(now) || at.isBefore(activity.startsAt().minus(EARLIEST))) {
            throw new CheckInTimeOff();
        }
        return at;
    }
}
