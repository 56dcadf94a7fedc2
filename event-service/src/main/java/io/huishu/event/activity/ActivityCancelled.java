package io.huishu.event.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.huishu.chassis.fact.Fact;

/** An activity will not take place. */
public record ActivityCancelled(
        String activityId, String reason, @JsonIgnore long version) implements Fact {
    public static final String TYPE = "activity.cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return activityId;
    }
}
