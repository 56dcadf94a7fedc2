package io.huishu.payment.meeting.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.payment.meeting.KeepMeeting;
import org.springframework.stereotype.Component;

/** A meeting was held and voted. */
@Component
public class MeetingHeldHandler implements FactHandler<MeetingHeld> {
    private final KeepMeeting keepMeeting;

    public MeetingHeldHandler(KeepMeeting keepMeeting) {
        this.keepMeeting = keepMeeting;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "meeting.held.v1";
    }

    @Override
    public Class<MeetingHeld> payload() {
        return MeetingHeld.class;
    }

    @Override
    public void handle(MeetingHeld news, Envelope envelope) {
        keepMeeting.keep(news.meeting());
    }
}
