package io.huishu.chassis.fact;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The facts of the bound chamber that stopped here, on their way out or in, and how they go on. */
@Component
public class ParkedFacts {
    private static final String LIST = "SELECT * FROM ("
            + "SELECT event_id AS id, topic, tag, agg_key, reason, died_at, attempts, payload FROM outbox_dead"
            + " WHERE tenant_id = ? UNION ALL "
            + "SELECT id, topic, tag, agg_key, reason, died_at, attempts, payload FROM dead_letter"
            + " WHERE tenant_id = ? AND resolved_at IS NULL) parked WHERE id > ? ORDER BY id LIMIT ?";

    private final JdbcTemplate jdbc;
    private final OutboxTable outbox;
    private final OutboxRelay relay;
    private final DeadLetters dead;
    private final FactDoor door;
    private final TransactionTemplate transaction;

    ParkedFacts(
            JdbcTemplate jdbc,
            OutboxTable outbox,
            OutboxRelay relay,
            DeadLetters dead,
            FactDoor door,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.relay = relay;
        this.dead = dead;
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Page<ParkedView> list(Cursor cursor) {
        long tenant = Tenancy.current().value();
        String after = cursor.after() == null ? "" : cursor.after();
        List<ParkedView> rows = jdbc.query(LIST, (row, number) -> view(row), tenant, tenant, after, cursor.limit() + 1);
        return Page.of(rows, cursor.limit(), ParkedView::id);
    }

    /**
     * Sends an own fact again, in its old place before those that waited for it; takes a foreign one again, now.
     *
     * @throws Missing when the chamber has no such parked fact
     * @throws StillFailing when a foreign one fails again
     */
    public void resend(String id) {
        TenantId tenant = Tenancy.current();
        if (Boolean.TRUE.equals(transaction.execute(status -> outbox.revive(tenant, id)))) {
            relay.wake();
            return;
        }
        List<DeadLetters.Letter> letters = dead.open(tenant, id);
        if (letters.isEmpty()) {
            throw new Missing("parked.missing", "这条停下的消息");
        }
        take(tenant, id, letters.getFirst());
    }

    private void take(TenantId tenant, String id, DeadLetters.Letter letter) {
        try {
            door.take(letter.topic(), letter.body());
        } catch (RuntimeException e) {
            String reason = Reasons.of(e);
            dead.failAgain(tenant, id, reason);
            throw new StillFailing(reason);
        }
        dead.resolve(tenant, id);
    }

    private static ParkedView view(ResultSet row) throws SQLException {
        return new ParkedView(
                row.getString("id"),
                row.getString("topic"),
                row.getString("tag"),
                row.getString("agg_key"),
                row.getString("reason"),
                row.getObject("died_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("attempts"),
                row.getString("payload"));
    }
}
