package io.huishu.chassis.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The SQL of {@code idempotency}. */
@Component
class IdempotencyTable {
    static final Duration KEPT = Duration.ofHours(24);

    private static final String WHERE = " WHERE tenant_id = ? AND actor_id = ? AND idem_key = ?";

    private final JdbcTemplate jdbc;

    IdempotencyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for a twin whose transaction is open.
     *
     * @throws OtherRequest when the key was used for something else
     */
    Claim claim(RequestKey key, Duration lease) {
        return insert(key, lease) ? new Claim.Ours(0) : found(key, lease);
    }

    private boolean insert(RequestKey key, Duration lease) {
        try {
            jdbc.update(
                    "INSERT INTO idempotency (tenant_id, actor_id, idem_key, route, request_hash, state, lease_until,"
                            + " expires_at) VALUES (?, ?, ?, ?, ?, 'IN_PROGRESS', UTC_TIMESTAMP(6) + INTERVAL ? SECOND,"
                            + " UTC_TIMESTAMP(6) + INTERVAL ? SECOND)",
                    key.tenant(),
                    key.actor(),
                    key.key(),
                    key.route(),
                    key.hash(),
                    lease.toSeconds(),
                    KEPT.toSeconds());
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private Claim found(RequestKey key, Duration lease) {
        List<Row> rows = jdbc.query(
                "SELECT request_hash, state, version, lease_until < UTC_TIMESTAMP(6) AS lapsed, http_status,"
                        + " content_type, body FROM idempotency" + WHERE,
                (row, number) -> read(row),
                key.tenant(),
                key.actor(),
                key.key());
        if (rows.isEmpty()) {
            return new Claim.Busy();
        }
        Row row = rows.getFirst();
        if (!row.hash().equals(key.hash())) {
            throw new OtherRequest();
        }
        if (row.done()) {
            return new Claim.Done(row.answer());
        }
        return row.lapsed() && takeOver(key, row.turn(), lease) ? new Claim.Ours(row.turn() + 1) : new Claim.Busy();
    }

    private boolean takeOver(RequestKey key, long turn, Duration lease) {
        return jdbc.update(
                        "UPDATE idempotency SET version = version + 1, lease_until = UTC_TIMESTAMP(6) + INTERVAL ?"
                                + " SECOND" + WHERE + " AND version = ? AND state = 'IN_PROGRESS'",
                        lease.toSeconds(),
                        key.tenant(),
                        key.actor(),
                        key.key(),
                        turn)
                == 1;
    }

    void finish(RequestKey key, long turn, Answer answer) {
        jdbc.update(
                "UPDATE idempotency SET state = 'DONE', http_status = ?, content_type = ?, body = ?" + WHERE
                        + " AND version = ?",
                answer.status(),
                answer.contentType(),
                answer.body(),
                key.tenant(),
                key.actor(),
                key.key(),
                turn);
    }

    /** Forgets a request that ended without an answer to keep. */
    void release(RequestKey key, long turn) {
        jdbc.update(
                "DELETE FROM idempotency" + WHERE + " AND version = ? AND state = 'IN_PROGRESS'",
                key.tenant(),
                key.actor(),
                key.key(),
                turn);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getString("request_hash"),
                "DONE".equals(row.getString("state")),
                row.getLong("version"),
                row.getBoolean("lapsed"),
                new Answer(
                        row.getInt("http_status"),
                        row.getString("content_type"),
                        Objects.requireNonNullElse(row.getBytes("body"), new byte[0])));
    }

    private record Row(String hash, boolean done, long turn, boolean lapsed, Answer answer) {}
}
