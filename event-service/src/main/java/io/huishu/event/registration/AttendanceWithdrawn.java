package io.huishu.event.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.huishu.chassis.fact.Fact;

/** A check-in was taken back. */
public record AttendanceWithdrawn(
        String registrationId,
        String activityId,
        @JsonIgnore long version) implements Fact {
    public static final String TYPE = "attendance.withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return registrationId;
    }
}
