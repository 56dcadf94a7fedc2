package io.huishu.member.audit;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the trail, newest first. */
@Component
public class ReadAudit {
    private final AuditEntries entries;

    ReadAudit(AuditEntries entries) {
        this.entries = entries;
    }

    @Transactional(readOnly = true)
    public Page<AuditView> page(Cursor cursor) {
        Page<AuditLine> lines = Page.of(entries.after(cursor), cursor.limit(), AuditLine::id);
        return new Page<>(
                lines.items().stream()
                        .map(l -> new AuditView(l.at(), l.actor(), l.action(), l.target(), l.detail()))
                        .toList(),
                lines.nextCursor());
    }
}
