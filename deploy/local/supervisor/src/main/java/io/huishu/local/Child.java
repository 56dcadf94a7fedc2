package io.huishu.local;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One watched process: started, waited for, started again when it dies unasked, and stopped. */
final class Child {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Program program;
    private final LogFile log;
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile ChildState state = ChildState.WAITING;
    private volatile boolean stopping;
    private volatile @Nullable Process process;

    Child(Program program, LogFile log) {
        this.program = program;
        this.log = log;
    }

    Program program() {
        return program;
    }

    ChildState state() {
        return state;
    }

    int restarts() {
        return restarts.get();
    }

    @Nullable
    ProcessHandle handle() {
        var running = process;
        return running == null || !running.isAlive() ? null : running.toHandle();
    }

    /**
     * Starts it and waits until it is ready; from then on a death brings a new start. One death while starting is
     * forgiven, because a busy machine makes slow starters give up.
     *
     * @throws StartFailed with a sentence when it died or did not get ready in time
     */
    void start() throws IOException, InterruptedException {
        launch();
        var isReady = awaitReady();
        if (!isReady && handle() == null && !stopping) {
            launch();
            isReady = awaitReady();
        }
        if (!isReady) {
            state = ChildState.FAILED;
            throw new StartFailed(program, log.file());
        }
        state = ChildState.HEALTHY;
        watch();
    }

    private synchronized void launch() throws IOException, InterruptedException {
        if (stopping) {
            throw new InterruptedException("stopping");
        }
        state = restarts.get() == 0 ? ChildState.STARTING : ChildState.RESTARTING;
        var builder = new ProcessBuilder(program.command().line()).redirectErrorStream(true);
        builder.environment().putAll(program.environment());
        var started = builder.start();
        log.follow(started);
        process = started;
    }

    private boolean awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + program.startPatience().toNanos();
        var running = process;
        while (running != null && running.isAlive() && System.nanoTime() < deadline && !stopping) {
            if (program.readiness().holds(log::announced)) {
                return true;
            }
            running.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private void watch() {
        var running = process;
        if (running != null) {
            var unused = running.onExit()
                    .thenRun(() ->
                            Thread.ofVirtual().name("restart-" + program.name()).start(this::restart));
        }
    }

    private void restart() {
        while (!stopping) {
            try {
                var before = restarts.getAndIncrement();
                state = ChildState.RESTARTING;
                TimeUnit.MILLISECONDS.sleep(pause(before).toMillis());
                launch();
                if (awaitReady()) {
                    state = ChildState.HEALTHY;
                    watch();
                    return;
                }
                end(program.stopPatience());
            } catch (IOException notStarted) {
                state = ChildState.FAILED;
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /** 0.2 s after the first death, doubling, at most 30 s. */
    static Duration pause(int deathsBefore) {
        var pause = Duration.ofMillis(200L << Math.min(deathsBefore, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Ends it and everything it started; returns when all are gone. */
    void stop() throws InterruptedException {
        stopping = true;
        synchronized (this) {
            end(program.stopPatience());
            state = ChildState.STOPPED;
        }
    }

    private void end(Duration patience) throws InterruptedException {
        var running = process;
        if (running == null) {
            return;
        }
        List<ProcessHandle> below = running.descendants().toList();
        running.destroy();
        if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            running.destroyForcibly().waitFor();
        }
        below.forEach(ProcessHandle::destroyForcibly);
    }
}
