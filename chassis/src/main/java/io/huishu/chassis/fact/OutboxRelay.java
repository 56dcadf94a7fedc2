package io.huishu.chassis.fact;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Carries facts from the outbox to the broker, in every instance of a service at once. A commit wakes it; a look every
 * second finds what another instance left behind.
 */
@Component
class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long POLL_MILLIS = 1000;

    private final LaneDrain lanes;
    private final FactSettings settings;
    private final Semaphore signal = new Semaphore(0);
    private volatile @Nullable Thread worker;
    private volatile boolean quiet;

    OutboxRelay(LaneDrain lanes, FactSettings settings) {
        this.lanes = lanes;
        this.settings = settings;
    }

    void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    @Override
    public void start() {
        if (settings.hasBroker()) {
            Thread thread = Thread.ofPlatform().daemon().name("outbox-relay").unstarted(this::work);
            worker = thread;
            thread.start();
        }
    }

    /** Below the web server: it starts before the first request and stops after the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        wake();
        if (running == null) {
            return;
        }
        try {
            running.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        Thread self = Thread.currentThread();
        try {
            while (worker == self) {
                rest();
                pass();
            }
        } catch (InterruptedException e) {
            self.interrupt();
        }
    }

    /** After a failure a commit does not hurry it: a broker that is away is asked once a second. */
    private void rest() throws InterruptedException {
        if (quiet) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        signal.tryAcquire(quiet ? 0 : POLL_MILLIS, TimeUnit.MILLISECONDS);
        signal.drainPermits();
    }

    private void pass() {
        try {
            boolean moved = true;
            while (moved && isRunning()) {
                moved = false;
                for (int lane : lanes.lanesWithRows()) {
                    moved |= lanes.drain(lane) > 0;
                }
            }
            quiet = false;
        } catch (FactWire.Away e) {
            complain("The broker is away, facts wait in the outbox: " + e.getMessage());
        } catch (DataAccessException | TransactionException e) {
            complain("The outbox cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            quiet = true;
            LOG.error("The relay failed and goes on", e);
        }
    }

    private void complain(String what) {
        if (!quiet) {
            LOG.warn(what);
        }
        quiet = true;
    }
}
