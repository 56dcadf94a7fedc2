package io.huishu.bench;

import java.util.concurrent.TimeUnit;

/** The service's outbox, watched from outside. */
final class Outbox {
    private static final long LOOK_EVERY_MILLIS = 50;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);

    private Outbox() {}

    static void awaitEmpty(Database database) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        try {
            while (database.number("SELECT COUNT(*) FROM outbox") > 0) {
                BenchFailed.unless(System.nanoTime() < deadline, "the outbox is sent within two minutes");
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }
}
