package io.huishu.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on many threads that begin at the same moment. */
final class Together {
    private Together() {}

    /**
     * @param done what came back, in no order
     * @param failed what was thrown instead
     */
    record Outcome<T>(List<T> done, List<Throwable> failed) {}

    static <T> Outcome<T> run(int threads, Work<T> work) {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                Callable<T> task = () -> {
                    go.await();
                    return work.run(number);
                };
                futures.add(pool.submit(task));
            }
            go.countDown();
            return collect(futures);
        }
    }

    /** @param <T> its answer */
    interface Work<T> {
        T run(int number);
    }

    private static <T> Outcome<T> collect(List<Future<T>> futures) {
        Outcome<T> outcome = new Outcome<>(new ArrayList<>(), new ArrayList<>());
        for (Future<T> future : futures) {
            try {
                outcome.done().add(future.get());
            } catch (ExecutionException e) {
                outcome.failed().add(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return outcome;
    }
}
