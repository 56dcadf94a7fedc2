package io.huishu.chassis.fact;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Facts from elsewhere that this house could not take, one row per consumer group and fact. */
@Component
class DeadLetters {
    /** The tenant of what names no chamber; no person of a chamber sees it. */
    static final long NOBODY = 0;

    private static final String INSERT = "INSERT INTO dead_letter (tenant_id, id, consumer, topic, tag, event_id,"
            + " agg_key, payload, attempts, reason, died_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6))"
            + " ON DUPLICATE KEY UPDATE ";

    private final JdbcTemplate jdbc;
    private final FactJson json;
    private final Ids ids;

    DeadLetters(JdbcTemplate jdbc, FactJson json, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
    }

    /** Notes a death with its reason; one noted before is open again. */
    void note(String group, String topic, MessageExt message, String reason) {
        insert(
                group,
                topic,
                message,
                reason,
                "version = version + 1, reason = VALUES(reason), attempts = VALUES(attempts),"
                        + " died_at = VALUES(died_at), resolved_at = NULL");
    }

    /** Notes what the broker parked, unless it is known already, resolved or not. */
    void noteUnlessKnown(String group, String topic, MessageExt message) {
        insert(group, topic, message, "多次重试未成，原因没有记下。", "dead_letter.version = dead_letter.version");
    }

    private void insert(String group, String topic, MessageExt message, String reason, String otherwise) {
        Envelope envelope = envelope(message);
        jdbc.update(
                INSERT + otherwise,
                envelope == null ? NOBODY : envelope.chamber().value(),
                ids.next(),
                group,
                topic,
                envelope == null ? orEmpty(message.getTags()) : envelope.type(),
                envelope == null ? message.getMsgId() : envelope.id(),
                envelope == null ? orEmpty(message.getKeys()) : envelope.key(),
                new String(message.getBody(), StandardCharsets.UTF_8),
                message.getReconsumeTimes() + 1,
                reason);
    }

    private @Nullable Envelope envelope(MessageExt message) {
        try {
            return json.read(message.getBody()).envelope();
        } catch (FactJson.Unreadable e) {
            return null;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The topic and body of an open dead letter of the chamber; empty when there is none. */
    List<Letter> open(TenantId tenant, String id) {
        return jdbc.query(
                "SELECT topic, payload FROM dead_letter WHERE tenant_id = ? AND id = ? AND resolved_at IS NULL",
                (row, number) -> new Letter(
                        row.getString("topic"), row.getString("payload").getBytes(StandardCharsets.UTF_8)),
                tenant.value(),
                id);
    }

    void resolve(TenantId tenant, String id) {
        jdbc.update(
                "UPDATE dead_letter SET resolved_at = UTC_TIMESTAMP(6), version = version + 1"
                        + " WHERE tenant_id = ? AND id = ?",
                tenant.value(),
                id);
    }

    void failAgain(TenantId tenant, String id, String reason) {
        jdbc.update(
                "UPDATE dead_letter SET attempts = attempts + 1, reason = ?, version = version + 1"
                        + " WHERE tenant_id = ? AND id = ?",
                reason,
                tenant.value(),
                id);
    }

    record Letter(String topic, byte[] body) {}
}
