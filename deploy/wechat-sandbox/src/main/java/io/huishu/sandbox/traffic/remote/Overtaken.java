package io.huishu.sandbox.traffic.remote;

import io.huishu.sandbox.traffic.Direction;
import io.huishu.sandbox.traffic.Fault;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Calls that wait for another one to go before them. */
final class Overtaken {

    private static final long USUAL_MILLIS = 10_000;

    private final List<Held> waiting = new CopyOnWriteArrayList<>();

    private record Held(Fault fault, CountDownLatch passed) {}

    /** Returns when another call that the fault means has been made, or its patience is over. */
    void await(Fault fault) {
        Held held = new Held(fault, new CountDownLatch(1));
        waiting.add(held);
        try {
            long millis = fault.millis() == 0 ? USUAL_MILLIS : fault.millis();
            boolean unused = held.passed().await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.remove(held);
        }
    }

    void passed(String path, @Nullable String mchid) {
        waiting.stream()
                .filter(each -> each.fault().touches(Direction.OUT, path, mchid))
                .forEach(each -> each.passed().countDown());
    }
}
