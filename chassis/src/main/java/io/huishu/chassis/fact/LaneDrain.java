package io.huishu.chassis.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the next batch of one lane in one transaction that holds the lane's lock. The lock is the lease: when this
 * process dies its connection goes and another relay takes over, no clock is asked.
 */
@Component
class LaneDrain {
    static final int ATTEMPTS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(LaneDrain.class);
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final OutboxTable table;
    private final FactWire wire;
    private final TransactionTemplate transaction;

    LaneDrain(OutboxTable table, FactWire wire, PlatformTransactionManager transactions) {
        this.table = table;
        this.wire = wire;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    List<Integer> lanesWithRows() {
        return table.lanesWithRows();
    }

    /**
     * @return how many facts left the outbox, sent or dead; 0 when the lane is empty, parked or another relay's
     * @throws FactWire.Away when the broker takes nothing now; what was sent before is deleted all the same
     */
    int drain(int lane) {
        Pass pass = new Pass();
        transaction.executeWithoutResult(status -> {
            if (table.lock(lane)) {
                pass.over(table.next(lane));
            }
        });
        if (pass.away != null) {
            throw pass.away;
        }
        return pass.left;
    }

    /** One batch of a lane. */
    private final class Pass {
        private final Set<String> blocked = new HashSet<>();
        private int left;
        private FactWire.@Nullable Away away;

        void over(List<OutboxRow> rows) {
            Map<Integer, List<OutboxRow>> queues = new LinkedHashMap<>();
            try {
                for (OutboxRow row : rows) {
                    queues.computeIfAbsent(wire.queueOf(row), queue -> new ArrayList<>())
                            .add(row);
                }
                queues.values().forEach(this::sendTogether);
            } catch (FactWire.Away e) {
                away = e;
            }
        }

        private void sendTogether(List<OutboxRow> batch) {
            RuntimeException refusal = refusal(batch);
            if (refusal == null) {
                sent(batch);
                return;
            }
            LOG.warn("A batch of {} was refused, sending one by one: {}", batch.size(), refusal.getMessage());
            batch.forEach(this::sendAlone);
        }

        private void sendAlone(OutboxRow row) {
            String aggregate = row.tenant() + ":" + row.key();
            if (blocked.contains(aggregate)) {
                return;
            }
            RuntimeException refusal = refusal(List.of(row));
            if (refusal == null) {
                sent(List.of(row));
                return;
            }
            blocked.add(aggregate);
            refuse(row, refusal);
        }

        /** Sends; null when that went well. Whatever is not the broker's absence is the facts' own fault. */
        private @Nullable RuntimeException refusal(List<OutboxRow> batch) {
            try {
                wire.send(batch);
                return null;
            } catch (FactWire.Away e) {
                throw e;
            } catch (RuntimeException e) {
                return e;
            }
        }

        private void sent(List<OutboxRow> batch) {
            table.delete(batch);
            left += batch.size();
        }

        private void refuse(OutboxRow row, RuntimeException why) {
            int attempt = row.attempts() + 1;
            if (attempt >= ATTEMPTS) {
                LOG.error("Fact {} {} of chamber {} is parked", row.eventId(), row.tag(), row.tenant(), why);
                table.bury(row, Reasons.of(why));
                left++;
                return;
            }
            table.postpone(row, Duration.ofSeconds(Math.min(LONGEST_PAUSE_SECONDS, 1L << Math.min(attempt, 10))));
        }
    }
}
