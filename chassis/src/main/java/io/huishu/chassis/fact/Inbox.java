package io.huishu.chassis.fact;

import io.huishu.chassis.tenant.TenantId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What has been done already; its row is written in the transaction of the effect. */
@Component
class Inbox {
    private final JdbcTemplate jdbc;

    Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the handler has done this fact before; a twin that is still at it is waited for. */
    boolean admit(TenantId tenant, String handler, String eventId) {
        try {
            jdbc.update(
                    "INSERT INTO inbox (tenant_id, consumer, event_id, received_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
                    tenant.value(),
                    handler,
                    eventId);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
