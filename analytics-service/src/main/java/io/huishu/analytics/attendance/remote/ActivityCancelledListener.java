package io.huishu.analytics.attendance.remote;

import io.huishu.analytics.attendance.HeardActivity;
import io.huishu.analytics.attendance.HeardAttendance;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class ActivityCancelledListener implements FactHandler<ActivityCancelled> {
    private final HeardAttendance heard;

    ActivityCancelledListener(HeardAttendance heard) {
        this.heard = heard;
    }

    @Override
    public String topic() {
        return "event-facts";
    }

    @Override
    public String type() {
        return "activity.cancelled.v1";
    }

    @Override
    public Class<ActivityCancelled> payload() {
        return ActivityCancelled.class;
    }

    @Override
    public void handle(ActivityCancelled fact, Envelope envelope) {
        heard.learn(new HeardActivity(fact.activityId(), "", null, true, envelope.version()));
    }
}
