package io.huishu.chassis.data;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Repeats a whole transaction that the database chose as a deadlock's loser. Stands at the transaction's edge. */
public final class RetryOnDeadlock {
    private static final int TRIES = 3;

    private RetryOnDeadlock() {}

    /** A transaction with an answer. */
    @FunctionalInterface
    public interface Transaction<R, X extends Exception> {
        R run() throws X;
    }

    /**
     * Runs the transaction up to three times. Inside a running transaction it runs once: half a transaction cannot be
     * repeated.
     */
    public static <R, X extends Exception> R call(Transaction<R, X> transaction) throws X {
        boolean inside = TransactionSynchronizationManager.isActualTransactionActive();
        for (int left = inside ? 0 : TRIES - 1; left > 0; left--) {
            try {
                return transaction.run();
            } catch (PessimisticLockingFailureException deadlock) {
                Thread.onSpinWait();
            }
        }
        return transaction.run();
    }
}
