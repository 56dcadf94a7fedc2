package io.huishu.payment.meeting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a meeting that was held; what was recorded of a meeting never changes. */
@Component
public class KeepMeeting {
    private final Meetings meetings;

    public KeepMeeting(Meetings meetings) {
        this.meetings = meetings;
    }

    @Transactional
    public void keep(Meeting meeting) {
        meetings.keep(meeting);
    }
}
