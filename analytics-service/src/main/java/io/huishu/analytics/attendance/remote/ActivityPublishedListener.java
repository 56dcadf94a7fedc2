package io.huishu.analytics.attendance.remote;

import io.huishu.analytics.attendance.HeardActivity;
import io.huishu.analytics.attendance.HeardAttendance;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class ActivityPublishedListener implements FactHandler<ActivityPublished> {
    private final HeardAttendance heard;

    ActivityPublishedListener(HeardAttendance heard) {
        this.heard = heard;
    }

    @Override
    public String topic() {
        return "event-facts";
    }

    @Override
    public String type() {
        return "activity.published.v1";
    }

    @Override
    public Class<ActivityPublished> payload() {
        return ActivityPublished.class;
    }

    @Override
    public void handle(ActivityPublished fact, Envelope envelope) {
        heard.learn(new HeardActivity(fact.activityId(), fact.title(), fact.startsAt(), false, envelope.version()));
    }
}
