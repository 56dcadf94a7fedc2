package io.huishu.sandbox.state;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All shelves and the one file behind them. The file is replaced in one step a moment after a change and at shutdown;
 * a killed process loses at most the last two seconds.
 */
@Component
public final class Shelves {

    private static final Logger log = LoggerFactory.getLogger(Shelves.class);
    private static final long MOMENT_MILLIS = 150;
    private static final long LONGEST_REST_MILLIS = 2_000;

    private final Map<String, Shelf<?>> shelves = new LinkedHashMap<>();
    private final Map<String, JsonNode> remembered = new LinkedHashMap<>();
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("state-file").factory());
    private final JsonMapper json;
    private final @Nullable Path file;

    Shelves(JsonMapper json, @Value("${sandbox.state:}") String path) {
        this.json = json;
        this.file = path.isBlank() ? null : Path.of(path).toAbsolutePath();
        if (file != null && Files.exists(file)) {
            json.readTree(file.toFile()).properties().forEach(each -> remembered.put(each.getKey(), each.getValue()));
        }
        if (file != null) {
            writer.schedule(this::writeInTurn, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The shelf of that name, filled from the file; each name is opened once, at start. */
    public synchronized <T> Shelf<T> open(String name, Class<T> kind) {
        JavaType type = json.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, kind);
        JsonNode kept = remembered.remove(name);
        Map<String, T> things = kept == null ? Map.of() : json.convertValue(kept, type);
        Shelf<T> shelf = new Shelf<>(things, () -> dirty.set(true));
        shelves.put(name, shelf);
        return shelf;
    }

    public synchronized void clear() {
        shelves.values().forEach(Shelf::clear);
        dirty.set(true);
    }

    @PreDestroy
    void close() {
        writer.shutdownNow();
        write();
    }

    /** A long write is followed by a long rest, so that a large state never takes the machine. */
    private void writeInTurn() {
        long began = System.nanoTime();
        try {
            write();
        } catch (RuntimeException e) {
            log.error("状态文件没有写成：{}", file, e);
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        if (!writer.isShutdown()) {
            writer.schedule(
                    this::writeInTurn, Math.clamp(5 * took, MOMENT_MILLIS, LONGEST_REST_MILLIS), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write() {
        if (file == null || !dirty.getAndSet(false)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Map<String, Map<String, ?>> content = new LinkedHashMap<>();
            shelves.forEach((name, shelf) -> content.put(name, shelf.copy()));
            json.writeValue(fresh.toFile(), content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            dirty.set(true);
            throw new UncheckedIOException(e);
        }
    }
}
