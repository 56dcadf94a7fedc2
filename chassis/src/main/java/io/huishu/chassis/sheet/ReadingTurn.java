package io.huishu.chassis.sheet;

import io.huishu.chassis.tenant.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Lets one file of a chamber be read at a time in all instances of a house: its turn is a row that is renewed while it is
 * read and runs out half a minute after its process died. In one process few are read at once, because each may fill some
 * memory.
 */
@Component
public class ReadingTurn implements DisposableBean {
    /** The shortest that can be renewed. */
    static final Duration UNLESS_RENEWED = Duration.ofSeconds(30);

    private static final int AT_ONCE = 2;

    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-turn").factory());
    private final LockProvider turns;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    public ReadingTurn(ExtensibleLockProvider turns, Clock clock) {
        this.turns = new KeepAliveLockProvider(turns, renewing);
        this.clock = clock;
    }

    /** @throws OtherRunning when it is not this chamber's turn */
    public <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new OtherRunning();
        }
        try {
            SimpleLock turn = turns.lock(turn()).orElseThrow(OtherRunning::new);
            try {
                return work.get();
            } finally {
                turn.unlock();
            }
        } finally {
            places.release();
        }
    }

    private LockConfiguration turn() {
        return new LockConfiguration(clock.instant(), nameOf(), UNLESS_RENEWED, Duration.ZERO);
    }

    static String nameOf() {
        return "reading-" + Tenancy.current();
    }

    @Override
    public void destroy() {
        renewing.shutdownNow();
    }
}
