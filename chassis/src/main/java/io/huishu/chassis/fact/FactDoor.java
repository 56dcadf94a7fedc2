package io.huishu.chassis.fact;

import io.huishu.chassis.tenant.Tenancy;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Takes one fact in: chamber bound, then per handler one transaction with its inbox row and its effect. */
@Component
class FactDoor {
    private final FactHandlers handlers;
    private final FactJson json;
    private final Inbox inbox;
    private final TransactionTemplate transaction;

    FactDoor(FactHandlers handlers, FactJson json, Inbox inbox, PlatformTransactionManager transactions) {
        this.handlers = handlers;
        this.json = json;
        this.inbox = inbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws FactJson.Unreadable when the body is no fact
     * @throws RuntimeException what a handler threw; the other handlers of the fact have had their turn
     */
    void take(String topic, byte[] body) {
        FactJson.Received fact = json.read(body);
        Envelope envelope = fact.envelope();
        Traces.run(
                envelope.trace(),
                () -> Tenancy.run(
                        envelope.chamber(), () -> all(handlers.of(topic, envelope.type()), fact.data(), envelope)));
    }

    private void all(List<FactHandler<?>> turns, JsonNode data, Envelope envelope) {
        RuntimeException failure = null;
        for (FactHandler<?> handler : turns) {
            failure = joined(failure, attempt(handler, data, envelope));
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable RuntimeException joined(
            @Nullable RuntimeException first, @Nullable RuntimeException next) {
        if (first == null) {
            return next;
        }
        if (next != null) {
            first.addSuppressed(next);
        }
        return first;
    }

    private <T> @Nullable RuntimeException attempt(FactHandler<T> handler, JsonNode data, Envelope envelope) {
        try {
            transaction.executeWithoutResult(status -> once(handler, data, envelope));
            return null;
        } catch (RuntimeException e) {
            count(handler, "failed");
            return e;
        }
    }

    private <T> void once(FactHandler<T> handler, JsonNode data, Envelope envelope) {
        if (!inbox.admit(envelope.chamber(), FactHandlers.nameOf(handler), envelope.id())) {
            count(handler, "duplicate");
            return;
        }
        handler.handle(json.payload(data, handler.payload()), envelope);
        count(handler, "done");
    }

    private static void count(FactHandler<?> handler, String outcome) {
        Metrics.counter("huishu.facts.taken", "handler", FactHandlers.nameOf(handler), "outcome", outcome)
                .increment();
    }
}
