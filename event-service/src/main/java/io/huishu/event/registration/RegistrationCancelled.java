package io.huishu.event.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.huishu.chassis.fact.Fact;
import java.time.Instant;

/** Somebody gave the place back. */
public record RegistrationCancelled(
        String registrationId,
        String activityId,
        Instant cancelledAt,
        @JsonIgnore long version) implements Fact {
    public static final String TYPE = "registration.cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return registrationId;
    }
}
