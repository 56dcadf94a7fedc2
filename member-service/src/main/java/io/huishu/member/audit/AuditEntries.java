package io.huishu.member.audit;

import io.huishu.chassis.page.Cursor;
import java.util.List;

/** The trail of the bound chamber. */
public interface AuditEntries {
    void add(AuditEntry entry);

    /** Newest first, at most one more than the cursor's limit. */
    List<AuditLine> after(Cursor cursor);
}
