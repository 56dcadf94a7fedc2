package io.huishu.event.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.huishu.chassis.fact.Fact;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody came in. */
public record AttendanceRecorded(
        String registrationId,
        String activityId,
        @Nullable String unitId,
        @Nullable String personId,
        Instant attendedAt,
        @JsonIgnore long version)
        implements Fact {
    public static final String TYPE = "attendance.recorded.v1";

    static AttendanceRecorded of(Registration registration) {
        return new AttendanceRecorded(
                registration.id(),
                registration.activityId(),
                registration.unitId(),
                registration.personId(),
                Objects.requireNonNull(registration.attendedAt()),
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
