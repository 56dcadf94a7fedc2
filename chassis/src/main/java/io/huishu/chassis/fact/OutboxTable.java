package io.huishu.chassis.fact;

import io.huishu.chassis.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The SQL of {@code outbox}, {@code outbox_lane} and {@code outbox_dead}. */
@Component
class OutboxTable {
    static final int BATCH = 200;

    private static final String COLUMNS =
            "id, lane, tenant_id, event_id, topic, tag, agg_key, agg_version, payload, headers, created_at, attempts";

    private static final String INSERT =
            "INSERT INTO outbox (lane, tenant_id, event_id, topic, tag, agg_key, agg_version,"
                    + " payload, headers, created_at) VALUES ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, IF(? IS NULL, NULL, JSON_OBJECT('trace', ?)), ?)";
    private static final int VALUES = 11;

    /** Rows behind a dead or waiting one of their aggregate stay where they are. */
    private static final String NEXT = "SELECT " + COLUMNS
            + ", JSON_UNQUOTE(JSON_EXTRACT(headers, '$.trace')) AS trace FROM outbox o WHERE lane = ?"
            + " AND NOT EXISTS (SELECT 1 FROM outbox_dead d WHERE d.tenant_id = o.tenant_id AND d.agg_key = o.agg_key)"
            + " AND NOT EXISTS (SELECT 1 FROM outbox w WHERE w.next_at > UTC_TIMESTAMP(6)"
            + " AND w.tenant_id = o.tenant_id AND w.agg_key = o.agg_key AND w.id <= o.id)"
            + " ORDER BY id LIMIT " + BATCH;

    private final JdbcTemplate jdbc;

    OutboxTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of one statement get ids in their order. */
    void insert(List<OutboxRow> rows) {
        List<Object> values = new ArrayList<>(rows.size() * VALUES);
        for (OutboxRow row : rows) {
            values.add(row.lane());
            values.add(row.tenant().value());
            values.add(row.eventId());
            values.add(row.topic());
            values.add(row.tag());
            values.add(row.key());
            values.add(row.keyVersion());
            values.add(row.payload());
            values.add(row.trace());
            values.add(row.trace());
            values.add(LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
        }
        jdbc.update(INSERT + String.join(",", Collections.nCopies(rows.size(), ROW)), values.toArray());
    }

    List<Integer> lanesWithRows() {
        return jdbc.queryForList("SELECT DISTINCT lane FROM outbox", Integer.class);
    }

    /** Takes the lane's lock for the running transaction; false when another relay holds it. */
    boolean lock(int lane) {
        return !jdbc.queryForList(
                        "SELECT lane FROM outbox_lane WHERE lane = ? FOR UPDATE SKIP LOCKED", Integer.class, lane)
                .isEmpty();
    }

    List<OutboxRow> next(int lane) {
        return jdbc.query(NEXT, (rows, number) -> read(rows), lane);
    }

    void delete(List<OutboxRow> sent) {
        if (sent.isEmpty()) {
            return;
        }
        String marks = String.join(",", sent.stream().map(row -> "?").toList());
        jdbc.update("DELETE FROM outbox WHERE id IN (" + marks + ")", ids(sent));
    }

    private static Object[] ids(List<OutboxRow> rows) {
        return rows.stream().map(row -> Objects.requireNonNull(row.id())).toArray();
    }

    void postpone(OutboxRow row, Duration pause) {
        jdbc.update(
                "UPDATE outbox SET attempts = attempts + 1, version = version + 1,"
                        + " next_at = UTC_TIMESTAMP(6) + INTERVAL ? SECOND WHERE id = ?",
                pause.toSeconds(),
                row.id());
    }

    void bury(OutboxRow row, String reason) {
        jdbc.update(
                "INSERT INTO outbox_dead (" + COLUMNS
                        + ", reason, died_at) SELECT id, lane, tenant_id, event_id, topic,"
                        + " tag, agg_key, agg_version, payload, headers, created_at, attempts + 1, ?,"
                        + " UTC_TIMESTAMP(6) FROM outbox WHERE id = ?",
                reason,
                row.id());
        jdbc.update("DELETE FROM outbox WHERE id = ?", row.id());
    }

    /** Puts a dead fact back in its old place; false when the chamber has no such one. Needs a transaction. */
    boolean revive(TenantId tenant, String eventId) {
        int back = jdbc.update(
                "INSERT INTO outbox (" + COLUMNS + ") SELECT id, lane, tenant_id, event_id, topic, tag, agg_key,"
                        + " agg_version, payload, headers, created_at, 0 FROM outbox_dead"
                        + " WHERE tenant_id = ? AND event_id = ?",
                tenant.value(),
                eventId);
        jdbc.update("DELETE FROM outbox_dead WHERE tenant_id = ? AND event_id = ?", tenant.value(), eventId);
        return back == 1;
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                new TenantId(row.getLong("tenant_id")),
                row.getString("event_id"),
                row.getString("topic"),
                row.getString("tag"),
                row.getString("agg_key"),
                row.getLong("agg_version"),
                row.getString("payload"),
                row.getString("trace"),
                instant(row.getObject("created_at", LocalDateTime.class)),
                row.getInt("attempts"));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
