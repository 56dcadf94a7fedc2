package io.huishu.sandbox.time;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs work, each piece on a thread of its own, once the sandbox's time has reached it. */
@Component
public final class Agenda {

    private static final Logger log = LoggerFactory.getLogger(Agenda.class);

    private final SandboxClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparing(Entry::number));
    private final Thread reader = Thread.ofPlatform().daemon().name("agenda").unstarted(this::read);
    private long number;

    private record Entry(Instant due, long number, Runnable work) {}

    Agenda(SandboxClock clock) {
        this.clock = clock;
        clock.onJump(this::wake);
        reader.start();
    }

    public void at(Instant due, Runnable work) {
        lock.lock();
        try {
            entries.add(new Entry(due, number++, work));
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    public void now(Runnable work) {
        Thread.startVirtualThread(() -> run(work));
    }

    public void clear() {
        lock.lock();
        try {
            entries.clear();
        } finally {
            lock.unlock();
        }
    }

    @PreDestroy
    void close() {
        reader.interrupt();
    }

    private void wake() {
        lock.lock();
        try {
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void read() {
        while (!Thread.currentThread().isInterrupted()) {
            lock.lock();
            try {
                Entry due = nextDue();
                now(due.work());
            } catch (InterruptedException e) {
                return;
            } finally {
                lock.unlock();
            }
        }
    }

    private Entry nextDue() throws InterruptedException {
        while (true) {
            Entry first = entries.peek();
            if (first == null) {
                changed.await();
                continue;
            }
            Duration wait = Duration.between(clock.instant(), first.due());
            if (!wait.isPositive()) {
                entries.remove();
                return first;
            }
            long unused = changed.awaitNanos(TimeUnit.MILLISECONDS.toNanos(wait.toMillis() + 1));
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("一件排好的事没有做成", e);
        }
    }
}
