package io.huishu.member.council;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.security.Caller;
import io.huishu.member.audit.WriteAudit;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a meeting decided, also where it failed: what may rest on it is judged when something does. */
@Component
public class RecordResolution {
    private final Resolutions resolutions;
    private final Outbox outbox;
    private final WriteAudit writeAudit;
    private final Ids ids;
    private final Clock clock;

    RecordResolution(Resolutions resolutions, Outbox outbox, WriteAudit writeAudit, Ids ids, Clock clock) {
        this.resolutions = resolutions;
        this.outbox = outbox;
        this.writeAudit = writeAudit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ResolutionView record(ResolutionPlan plan, Caller by) {
        Resolution resolution = new Resolution(ids.next(), plan, clock.instant());
        resolutions.add(resolution);
        outbox.append(MeetingHeld.of(resolution));
        writeAudit.write(by, "记录会议决议", plan.meetingName(), plan.subject());
        return ResolutionView.of(resolution);
    }
}
