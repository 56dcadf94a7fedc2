package io.huishu.member.audit.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.member.audit.AuditEntries;
import io.huishu.member.audit.AuditEntry;
import io.huishu.member.audit.AuditLine;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisAuditEntries implements AuditEntries {
    private final AuditEntryMapper mapper;

    MyBatisAuditEntries(AuditEntryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(AuditEntry entry) {
        mapper.insert(entry);
    }

    @Override
    public List<AuditLine> after(Cursor cursor) {
        return mapper.page(cursor.after(), cursor.limit() + 1);
    }
}
