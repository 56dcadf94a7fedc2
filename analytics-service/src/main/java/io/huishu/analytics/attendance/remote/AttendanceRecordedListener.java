package io.huishu.analytics.attendance.remote;

import io.huishu.analytics.attendance.HeardAttendance;
import io.huishu.analytics.attendance.HeardPlace;
import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import org.springframework.stereotype.Component;

@Component
class AttendanceRecordedListener implements FactHandler<PlaceFact> {
    private final HeardAttendance heard;

    AttendanceRecordedListener(HeardAttendance heard) {
        this.heard = heard;
    }

    @Override
    public String topic() {
        return "event-facts";
    }

    @Override
    public String type() {
        return "attendance.recorded.v1";
    }

    @Override
    public Class<PlaceFact> payload() {
        return PlaceFact.class;
    }

    @Override
    public void handle(PlaceFact fact, Envelope envelope) {
        heard.learn(new HeardPlace(
                fact.registrationId(), fact.activityId(), fact.unitId(), true, true, envelope.version()));
    }
}
