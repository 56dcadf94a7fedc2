package io.huishu.chassis.idempotency;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work that may throw anything in a transaction; whatever it throws rolls back and comes out unchanged. */
final class Checked {
    private Checked() {}

    static <T> T call(TransactionTemplate transaction, Callable<T> work) throws Exception {
        try {
            return Objects.requireNonNull(transaction.execute(status -> wrapped(work)));
        } catch (Carried carried) {
            throw carried.exception;
        }
    }

    private static <T> T wrapped(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Carried(e);
        }
    }

    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Exception exception;

        Carried(Exception exception) {
            super(exception);
            this.exception = exception;
        }
    }
}
