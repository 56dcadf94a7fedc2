package io.huishu.analytics.attendance.store;

import io.huishu.analytics.attendance.HeardActivity;
import io.huishu.analytics.attendance.HeardAttendance;
import io.huishu.analytics.attendance.HeardPlace;
import org.springframework.stereotype.Component;

@Component
class MyBatisHeardAttendance implements HeardAttendance {
    private final HeardAttendanceMapper heard;

    MyBatisHeardAttendance(HeardAttendanceMapper heard) {
        this.heard = heard;
    }

    @Override
    public void learn(HeardActivity activity) {
        if (heard.countActivity(activity.id()) == 0) {
            heard.insertActivity(activity);
        } else {
            heard.updateActivity(activity);
        }
    }

    @Override
    public void learn(HeardPlace place) {
        if (heard.countPlace(place.id()) == 0) {
            heard.insertPlace(place);
        } else {
            heard.updatePlace(place);
        }
    }
}
