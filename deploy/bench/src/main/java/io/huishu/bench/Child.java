package io.huishu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that the bench started, with its log, and its number in a file for whoever cleans up after a killed bench. */
final class Child implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 100;

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** @param environment added to the bench's own */
    static Child start(String name, Path folder, List<String> command, Map<String, String> environment) {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Files.writeString(folder.resolve(name + ".pid"), Long.toString(process.pid()));
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new BenchFailed(name + " could not be started", e);
        }
    }

    Proc proc() {
        return new Proc(process.pid());
    }

    boolean said(String line) {
        return text().contains(line);
    }

    void await(Duration patience, BooleanSupplier ready) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (System.nanoTime() > deadline || process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new BenchFailed(name + " did not start:\n" + text());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    /** For a tool that ends by itself. */
    void awaitEnd() {
        try {
            if (process.waitFor() != 0) {
                throw new BenchFailed(name + " failed:\n" + text());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", e);
        }
    }

    String text() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Asks it to end, waits, and kills it only after half a minute. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
