package io.huishu.event.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody has a place. */
public record RegistrationConfirmed(
        String registrationId,
        String activityId,
        @Nullable String unitId,
        @Nullable String personId,
        String personName,
        Instant confirmedAt,
        @JsonIgnore long version)
        implements Fact {
    public static final String TYPE = "registration.confirmed.v1";

    static RegistrationConfirmed of(Registration registration) {
        return new RegistrationConfirmed(
                registration.id(),
                registration.activityId(),
                registration.unitId(),
                registration.personId(),
                registration.personName(),
                registration.registeredAt(),
                registration.version());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return registrationId;
    }
}
