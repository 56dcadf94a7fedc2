package io.huishu.chassis.fact;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Facts as bytes: {@code {id, type, chamber, at, key, version, trace, data}}. */
@Component
public final class FactJson {
    private static final Set<String> ENVELOPE_ONLY = Set.of("type", "key", "version");

    private final JsonMapper json;

    public FactJson(JsonMapper json) {
        this.json = json;
    }

    /** The record's components and nothing else; those that only feed the envelope are left out. */
    public ObjectNode data(Fact fact) {
        if (!fact.getClass().isRecord()) {
            throw new IllegalArgumentException("A fact is a record: " + fact.getClass());
        }
        ObjectNode data = json.valueToTree(fact);
        return data.retain(Arrays.stream(fact.getClass().getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !ENVELOPE_ONLY.contains(name))
                .collect(Collectors.toSet()));
    }

    byte[] write(OutboxRow row) {
        return json.writeValueAsBytes(new Message(
                row.eventId(),
                row.tag(),
                row.tenant().toString(),
                row.at(),
                row.key(),
                row.keyVersion(),
                row.trace(),
                json.readTree(row.payload())));
    }

    /** @throws Unreadable when it is no envelope or names no chamber */
    Received read(byte[] body) {
        try {
            Message message = json.readValue(body, Message.class);
            return message.received();
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new Unreadable(e);
        }
    }

    <T> T payload(JsonNode data, Class<T> type) {
        return json.treeToValue(data, type);
    }

    /** A fact as it came in. */
    record Received(Envelope envelope, JsonNode data) {}

    record Message(
            @Nullable String id,
            @Nullable String type,
            @Nullable String chamber,
            @Nullable Instant at,
            @Nullable String key,
            long version,
            @Nullable String trace,
            @Nullable JsonNode data) {
        Received received() {
            return new Received(
                    new Envelope(
                            given("id", id),
                            given("type", type),
                            TenantId.of(given("chamber", chamber)),
                            given("at", at),
                            given("key", key),
                            version,
                            trace),
                    given("data", data));
        }

        private static <T> T given(String name, @Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException("The envelope has no " + name);
            }
            return value;
        }
    }

    /** What came is no fact of ours, and no retry will make it one. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
