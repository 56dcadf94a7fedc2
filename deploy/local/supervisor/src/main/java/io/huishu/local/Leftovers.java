package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of a supervisor that was itself killed. Each is remembered with the moment it was started, so that
 * another program that got the same number later is never touched.
 */
final class Leftovers {
    private final Path file;

    Leftovers(Home home) {
        this.file = home.run().resolve("children");
    }

    void remember(List<ProcessHandle> children) throws IOException {
        Files.write(
                file,
                children.stream()
                        .map(child -> child.pid() + " " + startOf(child))
                        .toList());
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Ends what is left; the newest first, so that the database goes last. Returns how many there were. */
    int end() throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return 0;
        }
        var alive = Files.readAllLines(file).reversed().stream()
                .flatMap(line -> find(line).stream())
                .toList();
        for (var handle : alive) {
            handle.destroy();
            try {
                handle.onExit().get(30, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                handle.destroyForcibly();
            }
        }
        forget();
        return alive.size();
    }

    private static Optional<ProcessHandle> find(String line) {
        var parts = line.split(" ", 2);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(handle -> startOf(handle).equals(parts[1]));
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Object::toString).orElse("?");
    }
}
