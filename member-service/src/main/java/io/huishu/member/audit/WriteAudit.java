package io.huishu.member.audit;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.security.Caller;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a line to the bound chamber's trail, in the transaction of the decision it tells of. */
@Component
public class WriteAudit {
    private final AuditEntries entries;
    private final Ids ids;
    private final Clock clock;

    WriteAudit(AuditEntries entries, Ids ids, Clock clock) {
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param action a Chinese phrase
     * @param detail no password, key or whole phone number
     */
    @Transactional
    public void write(Caller by, String action, String target, String detail) {
        write(by.subject(), by.name(), action, target, detail);
    }

    /**
     * For what happens before anybody is signed in.
     *
     * @param actor what the reader is told of who did it
     */
    @Transactional
    public void write(String actorId, String actor, String action, String target, String detail) {
        entries.add(new AuditEntry(ids.next(), clock.instant(), actorId, actor, action, target, detail));
    }
}
