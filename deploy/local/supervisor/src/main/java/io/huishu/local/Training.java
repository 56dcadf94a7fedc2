package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Makes the start-up caches (JDK's AOT cache) after the first start, one service after another at the lowest priority:
 * the service is started once more up to the point where it would open its port, and ends. The next start is then
 * about twice as fast. {@code HUISHU_AOT=off} leaves it out.
 */
final class Training {
    private final Catalogue catalogue;
    private final Path logFolder;
    private final Path rehearsals;
    private final Consumer<String> progress;

    Training(Catalogue catalogue, Home home, Consumer<String> progress) {
        this.catalogue = catalogue;
        this.logFolder = home.logs();
        this.rehearsals = home.run().resolve("rehearsal");
        this.progress = progress;
    }

    void run() {
        try {
            for (var program : catalogue.trainables()) {
                train(program);
            }
            Home.delete(rehearsals);
            progress.accept("启动缓存已生成，下次启动会更快 (start-up caches are made; the next start is faster)");
        } catch (IOException failed) {
            progress.accept("启动缓存没有生成 (no start-up cache): " + failed.getMessage());
        } catch (InterruptedException stopping) {
            // The product is being stopped; the caches are made after the next start.
        }
    }

    private void train(Trainable program) throws IOException, InterruptedException {
        if (Files.exists(program.cache())) {
            return;
        }
        var fresh = program.cache().resolveSibling(program.name() + ".aot.new");
        var log = logFolder.resolve("start-cache-" + program.name() + ".log");
        var builder = new ProcessBuilder(atLowestPriority(program.rehearsal().line(fresh)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(program.environment());
        var process = builder.start();
        try {
            if (process.waitFor(300, TimeUnit.SECONDS) && process.exitValue() == 0 && Files.exists(fresh)) {
                Files.move(fresh, program.cache(), StandardCopyOption.ATOMIC_MOVE);
                removeOlder(program.cache());
            } else {
                progress.accept("启动缓存没有生成 (no start-up cache for " + program.name() + "), 见 " + log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Caches of earlier builds and options: the same name up to the last dash. */
    private static void removeOlder(Path cache) throws IOException {
        var name = cache.getFileName().toString();
        var family = name.substring(0, name.lastIndexOf('-')) + "-????????.aot";
        try (var caches = Files.newDirectoryStream(Objects.requireNonNull(cache.getParent()), family)) {
            for (var older : caches) {
                if (!older.equals(cache)) {
                    Files.delete(older);
                }
            }
        }
    }

    private static List<String> atLowestPriority(List<String> command) {
        var line = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            line.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        line.addAll(command);
        return line;
    }
}
