package io.huishu.event.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.huishu.chassis.fact.Fact;
import java.time.Instant;

/** An activity opened for registration. */
public record ActivityPublished(
        String activityId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        int capacity,
        @JsonIgnore long version)
        implements Fact {
    public static final String TYPE = "activity.published.v1";

    static ActivityPublished of(Activity activity) {
        return new ActivityPublished(
                activity.id(),
                activity.title(),
                activity.startsAt(),
                activity.endsAt(),
                activity.place(),
                activity.capacity(),
                activity.version());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return activityId;
    }
}
