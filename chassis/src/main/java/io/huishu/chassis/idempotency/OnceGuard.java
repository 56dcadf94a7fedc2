package io.huishu.chassis.idempotency;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the work of one key happen once and gives its answer to everyone who asks. */
@Component
class OnceGuard {
    /** Longer than any handler runs; after it the work may be taken over, which asks WeChat first. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** Twins that wait for a first that fails may be chosen as deadlock victims before they did anything. */
    private static final int CLAIMS = 5;

    private final IdempotencyTable table;
    private final TransactionTemplate transaction;
    private final TransactionTemplate alone;

    OnceGuard(IdempotencyTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.alone = new TransactionTemplate(transactions);
        this.alone.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Key, work and answer in one transaction: a twin waits on the key and then gets the answer, a failure leaves
     * nothing.
     *
     * @throws StillRunning when the twin takes longer than the database waits for a lock
     */
    Answer inOneTransaction(RequestKey key, Work work) throws Exception {
        for (int claims = 0; claims < CLAIMS; claims++) {
            try {
                return demand(Checked.call(transaction, () -> claimAndWork(key, work)));
            } catch (ClaimLost lost) {
                continue;
            }
        }
        throw new StillRunning();
    }

    private Answer claimAndWork(RequestKey key, Work work) throws Exception {
        return switch (claim(key)) {
            case Claim.Done done -> done.answer();
            case Claim.Busy busy -> throw new StillRunning();
            case Claim.Ours ours -> {
                Answer answer = work.run();
                table.finish(key, ours.turn(), answer);
                yield answer;
            }
        };
    }

    private Claim claim(RequestKey key) {
        try {
            return table.claim(key, LEASE);
        } catch (PessimisticLockingFailureException e) {
            throw new ClaimLost(e);
        }
    }

    /** The key first, by itself, with a lease; then the work in its own transactions; then the answer. */
    Answer withLease(RequestKey key, Work work) throws Exception {
        return switch (demand(alone.execute(status -> table.claim(key, LEASE)))) {
            case Claim.Done done -> done.answer();
            case Claim.Busy busy -> throw new StillRunning();
            case Claim.Ours ours -> workUnderLease(key, ours.turn(), work);
        };
    }

    private Answer workUnderLease(RequestKey key, long turn, Work work) throws Exception {
        boolean answered = false;
        try {
            Answer answer = work.run();
            alone.executeWithoutResult(status -> table.finish(key, turn, answer));
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                alone.executeWithoutResult(status -> table.release(key, turn));
            }
        }
    }

    private static <T> T demand(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** The handler and the writing of its answer. */
    interface Work {
        Answer run() throws Exception;
    }

    private static final class ClaimLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClaimLost(Throwable cause) {
            super(cause);
        }
    }
}
