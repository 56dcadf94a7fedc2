package io.huishu.analytics.attendance.remote;

import io.huishu.analytics.attendance.HeardAttendance;
import io.huishu.analytics.attendance.HeardPlace;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class AttendanceWithdrawnListener implements FactHandler<PlaceGivenUp> {
    private final HeardAttendance heard;

    AttendanceWithdrawnListener(HeardAttendance heard) {
        this.heard = heard;
    }

    @Override
    public String topic() {
        return "event-facts";
    }

    @Override
    public String type() {
        return "attendance.withdrawn.v1";
    }

    @Override
    public Class<PlaceGivenUp> payload() {
        return PlaceGivenUp.class;
    }

    @Override
    public void handle(PlaceGivenUp fact, Envelope envelope) {
        heard.learn(new HeardPlace(fact.registrationId(), fact.activityId(), null, true, false, envelope.version()));
    }
}
