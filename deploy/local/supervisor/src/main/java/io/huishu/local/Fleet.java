package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All watched processes: started stage by stage, stopped in the reverse order. */
final class Fleet {
    private final List<List<Child>> stages;
    private final Home home;
    private final Consumer<String> progress;
    private final Leftovers leftovers;
    private final AtomicInteger ready = new AtomicInteger();
    private final List<Thread> helpers = new CopyOnWriteArrayList<>();
    private final Thread starter = Thread.currentThread();
    private volatile boolean started;
    private volatile boolean aborted;

    Fleet(List<List<Program>> stages, Home home, Consumer<String> progress) {
        this.home = home;
        this.progress = progress;
        this.leftovers = new Leftovers(home);
        this.stages = stages.stream()
                .map(stage -> stage.stream()
                        .map(program ->
                                new Child(program, new LogFile(home.logs().resolve(program.name() + ".log"))))
                        .toList())
                .toList();
    }

    List<Child> children() {
        return stages.stream().flatMap(List::stream).toList();
    }

    void start() throws IOException, InterruptedException, ExecutionException {
        for (var stage : stages) {
            if (aborted) {
                throw new InterruptedException("stopping");
            }
            inParallel(stage.stream()
                    .map(child -> (Callable<Boolean>) () -> startOne(child))
                    .toList());
        }
        started = true;
    }

    private boolean startOne(Child child) throws IOException, InterruptedException {
        var began = System.nanoTime();
        child.start();
        var seconds = (System.nanoTime() - began) / 1e9;
        progress.accept(String.format(
                Locale.ROOT,
                "[%d/%d] 启动 %s … %.1fs",
                ready.incrementAndGet(),
                children().size(),
                child.program().title(),
                seconds));
        writeStatus();
        return true;
    }

    private static void inParallel(List<Callable<Boolean>> tasks) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> task : executor.invokeAll(tasks)) {
                task.get();
            }
        }
    }

    /** A thread that is to be interrupted before anything is stopped. */
    void interruptOnStop(Thread helper) {
        helpers.add(helper);
    }

    /** Makes a start that is still going on give up. */
    void abort() {
        aborted = true;
        if (!started) {
            starter.interrupt();
        }
    }

    void stop() throws InterruptedException {
        aborted = true;
        helpers.forEach(Thread::interrupt);
        for (var stage : stages.reversed()) {
            try {
                inParallel(stage.stream()
                        .map(child -> (Callable<Boolean>) () -> {
                            child.stop();
                            return true;
                        })
                        .toList());
            } catch (ExecutionException failed) {
                progress.accept("停止时出错 (while stopping): " + failed.getMessage());
            }
        }
    }

    /** One line per process: name, title, process id, port, state, restarts; separated by tabs. */
    synchronized void writeStatus() throws IOException {
        var lines = new ArrayList<String>();
        for (var child : children()) {
            var handle = child.handle();
            lines.add(String.join(
                    "\t",
                    child.program().name(),
                    child.program().title(),
                    handle == null ? "-" : Long.toString(handle.pid()),
                    Integer.toString(child.program().port()),
                    child.state().words(),
                    Integer.toString(child.restarts())));
        }
        var fresh = home.run().resolve("status.new");
        Files.write(fresh, lines);
        Files.move(fresh, home.status(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        leftovers.remember(children().stream()
                .map(Child::handle)
                .flatMap(Stream::ofNullable)
                .toList());
    }
}
