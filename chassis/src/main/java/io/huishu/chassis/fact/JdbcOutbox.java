package io.huishu.chassis.fact;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The outbox as a table of the service's own schema. Writers change the aggregate's row first (its lock orders the
 * aggregate's transactions) and append after, so the order of ids is the order of commits per aggregate.
 */
@Component
class JdbcOutbox implements Outbox {
    private static final int KEY_LENGTH = 64;

    private final OutboxTable table;
    private final OutboxRelay relay;
    private final FactJson json;
    private final FactSettings settings;
    private final Ids ids;
    private final Clock clock;

    JdbcOutbox(OutboxTable table, OutboxRelay relay, FactJson json, FactSettings settings, Ids ids, Clock clock) {
        this.table = table;
        this.relay = relay;
        this.json = json;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void append(Fact fact) {
        appendAll(List.of(fact));
    }

    @Override
    public void appendAll(List<? extends Fact> facts) {
        facts.forEach(this::check);
        for (int from = 0; from < facts.size(); from += OutboxTable.BATCH) {
            List<? extends Fact> some = facts.subList(from, Math.min(from + OutboxTable.BATCH, facts.size()));
            table.insert(some.stream().map(this::row).toList());
        }
        if (!facts.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new Waking(relay));
        }
    }

    private void check(Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A fact is kept only inside a transaction: " + fact.type());
        }
        if (settings.topic().isBlank()) {
            throw new IllegalStateException("huishu.facts.topic is not set");
        }
        if (fact.key().isBlank() || fact.key().length() > KEY_LENGTH) {
            throw new IllegalArgumentException("A fact's key has 1 to 64 characters: " + fact.type());
        }
    }

    private OutboxRow row(Fact fact) {
        return new OutboxRow(
                null,
                Tenancy.current(),
                ids.next(),
                settings.topic(),
                fact.type(),
                fact.key(),
                fact.version(),
                json.data(fact).toString(),
                Traces.current(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                0);
    }

    /** One per transaction: equal ones fall together in the transaction's set of synchronizations. */
    private record Waking(OutboxRelay relay) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            relay.wake();
        }
    }
}
